package org.openpar.calendar;

import java.time.LocalDate;

/// A stretch of the calendar that words named: a day, a month, a quarter, half a year, a year.
///
/// @param vague whether only a part was named ("at the end of the year"), so that the last day is a
/// proposal
/// @param yearNamed whether the words gave the year, or the plan's was taken
/// @param lead the words between the stretch before and this one
/// @param longForm whether a day was written in the words of laws
record Span(
    Unit unit,
    LocalDate first,
    LocalDate last,
    boolean vague,
    boolean yearNamed,
    boolean longForm,
    String lead) {

  /// From the finest to the coarsest.
  enum Unit {
    DAY,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    MONTHS
  }

  boolean holds(Span other) {
    return unit.compareTo(other.unit) > 0
        && !other.first.isBefore(first)
        && !other.last.isAfter(last);
  }

  Bound bound() {
    return Bound.in(lead);
  }

  /// Whether the words join this stretch to the one before as the end of a range.
  boolean endsRange() {
    return followsHyphen() || bound() == Bound.UNTIL;
  }

  boolean followsHyphen() {
    return lead.contains("-");
  }
}
