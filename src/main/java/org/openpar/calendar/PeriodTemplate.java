package org.openpar.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;

/// The rule of a reporting period for the years it is in force.
record PeriodTemplate(
    String code, YearlyDay start, YearlyDay end, YearlyDay cutOff, YearlyDay due) {

  /// A day that returns every year; `12-15 -1` lies in the year before the period's.
  record YearlyDay(MonthDay day, int yearsLater) {

    private static final DateTimeFormatter RULE = DateTimeFormatter.ofPattern("MM-dd");

    static YearlyDay parse(String rule) {
      String[] parts = rule.strip().split(" ");
      int yearsLater = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
      return new YearlyDay(MonthDay.parse("--" + parts[0]), yearsLater);
    }

    LocalDate of(int year) {
      return day.atYear(year + yearsLater);
    }

    String rule() {
      return RULE.format(day) + (yearsLater == 0 ? "" : " " + yearsLater);
    }
  }

  ReportingPeriod of(int year) {
    return new ReportingPeriod(
        code, name() + year, start.of(year), end.of(year), cutOff.of(year), due.of(year));
  }

  /// In the words of reports, before the year.
  private String name() {
    return switch (code) {
      case "Q1" -> "Quý I năm ";
      case "H1" -> "6 tháng đầu năm ";
      case "Q3" -> "Quý III năm ";
      default -> "Năm ";
    };
  }
}
