package org.openpar.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/// One row of the dated table of reporting periods: the rule of a period for the years it is in
/// force.
///
/// @param validTo the last year, or null while still in force
record PeriodTemplate(
    String code,
    String name,
    YearlyDay start,
    YearlyDay end,
    YearlyDay cutOff,
    YearlyDay due,
    int validFrom,
    @Nullable Integer validTo) {

  /// A day that returns every year; `12-15 -1` lies in the year before the period's.
  record YearlyDay(MonthDay day, int yearsLater) {

    static YearlyDay parse(String rule) {
      String[] parts = rule.strip().split(" ");
      int yearsLater = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
      return new YearlyDay(MonthDay.parse("--" + parts[0]), yearsLater);
    }

    LocalDate of(int year) {
      return day.atYear(year + yearsLater);
    }
  }

  static PeriodTemplate parse(String row) {
    String[] cells = row.split(",", 9);
    return new PeriodTemplate(
        cells[0],
        cells[1],
        YearlyDay.parse(cells[2]),
        YearlyDay.parse(cells[3]),
        YearlyDay.parse(cells[4]),
        YearlyDay.parse(cells[5]),
        Integer.parseInt(cells[6]),
        cells[7].isBlank() ? null : Integer.valueOf(cells[7]));
  }

  boolean isInForce(int year) {
    return validFrom <= year && (validTo == null || year <= validTo);
  }

  ReportingPeriod of(int year) {
    return new ReportingPeriod(
        code,
        name.replace("{year}", String.valueOf(year)),
        start.of(year),
        end.of(year),
        cutOff.of(year),
        due.of(year));
  }
}
