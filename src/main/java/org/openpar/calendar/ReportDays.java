package org.openpar.calendar;

import java.time.LocalDate;

/// By which day each level hands its report on a period up, counted from the day the figures are
/// cut off; the level that puts those of others together has some days more. The province hands in
/// on the period's own day. The rules are data ([ReportingRules]).
public final class ReportDays {

  /// The last day for a level; the period's own where nothing says otherwise.
  public LocalDate dueOn(ReportingPeriod period, ReportLevel level) {
    return ReportingLaw.of(period.end().getYear())
        .map(rule -> rule.daysAfter().get(level))
        .map(period.cutOff()::plusDays)
        .orElse(period.due());
  }
}
