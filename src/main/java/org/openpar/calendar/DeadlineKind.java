package org.openpar.calendar;

/// How a paper may say "when"; the meaning and an example of each stand in docs/glossary.md.
public enum DeadlineKind {
  DATE,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR,
  BEFORE_YEAR,
  DATE_RANGE,
  MONTH_RANGE,
  QUARTER_RANGE,
  YEAR_RANGE,
  MULTI_DATE,
  MULTI_MONTH,
  QUARTER_LIST,
  RECURRING,
  ONGOING,
  OPEN_START,
  OPEN_END,
  CONDITIONAL,
  RELATIVE,
  PER_OTHER_PLAN,
  AS_ARISING,
  COMPOUND,
  VAGUE,
  INVALID,
  DITTO,
  EMPTY;

  /// Whether there is no day until somebody records that something happened: an event, a condition,
  /// the plan of somebody else.
  public boolean waits() {
    return this == CONDITIONAL || this == RELATIVE || this == PER_OTHER_PLAN;
  }
}
