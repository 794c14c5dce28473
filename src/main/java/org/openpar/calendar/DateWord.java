package org.openpar.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A stretch of the calendar as it was written, before its year is settled.
///
/// @param day the day of the month, 0 where the words name no day
/// @param number the month, the quarter, the half, or how many months; 0 where a neighbor must tell
/// @param year the year as written, or null
/// @param shift years after the plan's ("of the following year"), or null
record DateWord(
    Span.Unit unit,
    int day,
    int number,
    @Nullable Integer year,
    @Nullable Integer shift,
    YearPart part,
    boolean longForm,
    String said,
    String lead) {

  DateWord withYear(int settled) {
    return new DateWord(unit, day, number, settled, null, part, longForm, said, lead);
  }

  DateWord withMonth(int month) {
    return new DateWord(unit, day, month, year, shift, part, longForm, said, lead);
  }

  boolean lacksYear() {
    return year == null && shift == null;
  }

  boolean isPossible(int settledYear) {
    return switch (unit) {
      case DAY -> isMonth() && day >= 1 && day <= YearMonth.of(settledYear, number).lengthOfMonth();
      case MONTH, MONTHS -> isMonth();
      case QUARTER -> number >= 1 && number <= 4;
      case HALF, YEAR -> true;
    };
  }

  Span in(int settledYear) {
    LocalDate first = LocalDate.of(settledYear, firstMonth(), Math.max(day, 1));
    LocalDate last = unit == Span.Unit.DAY ? first : first.plusMonths(months()).minusDays(1);
    return new Span(
        unit,
        part.firstDay(unit, first),
        part.lastDay(unit, first, last),
        part != YearPart.WHOLE,
        year != null,
        longForm,
        lead);
  }

  private boolean isMonth() {
    return number >= 1 && number <= 12;
  }

  private int firstMonth() {
    return switch (unit) {
      case DAY, MONTH -> number;
      case QUARTER -> 3 * number - 2;
      case HALF -> 6 * number - 5;
      case YEAR -> 1;
      case MONTHS -> day == 0 ? 1 : 13 - number;
    };
  }

  private int months() {
    return switch (unit) {
      case DAY, MONTH -> 1;
      case QUARTER -> 3;
      case HALF -> 6;
      case YEAR -> 12;
      case MONTHS -> number;
    };
  }
}
