package org.openpar.reporting.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.Tally;
import org.openpar.plan.PlanSummary;

/// All the facts of a progress report, as of one day.
///
/// @param map the day whose units the figures are counted by; null leaves each with the unit it was
///     given to
/// @param period the reporting period that was cut off on that day, in words, or null
/// @param bases the acts it rests on, without "Căn cứ" and without the plan itself
public record ProgressReport(
    PlanSummary plan,
    LocalDate day,
    @Nullable LocalDate map,
    @Nullable String period,
    List<String> bases,
    Tally tally,
    List<AreaFigures> areas,
    List<UnitFigures> units,
    List<OpenTask> overdue,
    List<OpenTask> dueSoon,
    List<TaskLine> tasks) {

  /// Silence becomes a shortcoming after so many days.
  public static final int SILENT_DAYS = 30;

  public UnitFigures sumOfUnits() {
    return UnitFigures.sum(units);
  }

  /// The lines of the table: communes below a district together.
  public List<UnitFigures> unitLines() {
    return UnitFigures.fold(units);
  }

  /// Nobody can have been silent for longer than the plan is there.
  public List<UnitFigures> silentUnits() {
    if (plan.issuedOn().isAfter(day.minusDays(SILENT_DAYS))) {
      return List.of();
    }
    return units.stream().filter(unit -> unit.silent(day, SILENT_DAYS)).toList();
  }
}
