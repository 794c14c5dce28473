package org.openpar.agenda.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.HolidayReading;
import org.openpar.calendar.HolidayTables;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.platform.model.RuleViolated;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door by which an administrator announces the holidays of a year.
@Service
public class HolidayKeeping {

  private static final int FIRST_YEAR = 2011;
  private static final int LAST_YEAR = 2100;

  private final HolidayTables tables;
  private final Policy policy;
  private final Clock clock;

  HolidayKeeping(HolidayTables tables, Policy policy, Clock clock) {
    this.tables = tables;
    this.policy = policy;
    this.clock = clock;
  }

  /// Puts a table in force, or says everything that is wrong with it.
  ///
  /// @param year null where none could be read
  /// @param looked the edition the form was filled for
  /// @param basisOn null where no day could be read
  @Transactional
  public List<RuleViolated> announce(
      @Nullable Integer year,
      int looked,
      String basis,
      @Nullable LocalDate basisOn,
      String days,
      Actor actor) {
    policy.demand(actor, AgendaActs.KEEP_CALENDAR);
    List<RuleViolated> problems = new Basis(basis, basisOn).problems(LocalDate.now(clock));
    if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
      problems.add(
          new CalendarRefused(
              "year",
              "holidays.refused.year",
              Integer.toString(FIRST_YEAR),
              Integer.toString(LAST_YEAR)));
      return problems;
    }
    if (edition(year) != looked) {
      problems.add(new CalendarRefused("", "holidays.refused.meanwhile"));
    }
    HolidayReading reading = HolidayReading.of(year, days);
    problems.addAll(reading.problems());
    if (problems.isEmpty() && basisOn != null) {
      tables.announce(year, basis.strip(), basisOn, reading.days(), actor.name());
    }
    return problems;
  }

  /// The edition in force of a year, 0 for what came with the release or is not known.
  private int edition(int year) {
    return tables.listOf(year).stream().findFirst().map(table -> table.edition()).orElse(0);
  }
}
