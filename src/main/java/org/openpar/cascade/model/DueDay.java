package org.openpar.cascade.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.RuleViolated;

/// Another day for one unit to issue its plan.
///
/// @param day null when none was given, or none anybody could read
public record DueDay(@Nullable LocalDate day, String reason) {

  private static final int LONGEST_REASON = 500;

  /// Everything that is wrong with it: a day that is over helps nobody, and one after the year has
  /// no plan left to do.
  List<RuleViolated> problems(UnitPlan plan, LocalDate today) {
    List<RuleViolated> problems = new ArrayList<>();
    LocalDate last = LocalDate.of(plan.year(), Month.DECEMBER, 31);
    if (day == null) {
      problems.add(new TaskRefused("dueOn", "cascade.refused.due-day"));
    } else if (day.isBefore(today) || day.isAfter(last)) {
      problems.add(
          new TaskRefused("dueOn", "cascade.refused.due-between", Integer.toString(plan.year())));
    } else if (day.equals(plan.dueOn())) {
      problems.add(new TaskRefused("dueOn", "cascade.refused.due-same"));
    }
    if (reason.isBlank()) {
      problems.add(new TaskRefused("dueReason", "cascade.refused.due-reason"));
    } else if (reason.length() > LONGEST_REASON) {
      problems.add(
          new TaskRefused("dueReason", "cascade.refused.long", Integer.toString(LONGEST_REASON)));
    }
    return problems;
  }
}
