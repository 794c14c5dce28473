package org.openpar.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// By which day each level hands its report on a period up, counted from the day the figures are
/// cut off; the level that puts those of others together has some days more. The province hands in
/// on the period's own day. The rows stand in seed/report-days.csv; a new rule is a new row.
public final class ReportDays {

  private record Rule(ReportLevel level, int daysAfter, int from, int to) {

    static Rule parse(String row) {
      String[] cells = row.split(",", 5);
      return new Rule(
          ReportLevel.valueOf(cells[0]),
          Integer.parseInt(cells[1]),
          Integer.parseInt(cells[2]),
          cells[3].isBlank() ? Integer.MAX_VALUE : Integer.parseInt(cells[3]));
    }
  }

  private final List<Rule> rules;

  public ReportDays() {
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ReportDays.class.getResourceAsStream("/seed/report-days.csv")),
                StandardCharsets.UTF_8))) {
      this.rules = rows.lines().skip(1).map(Rule::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The last day for a level; the period's own where nothing says otherwise.
  public LocalDate dueOn(ReportingPeriod period, ReportLevel level) {
    int year = period.end().getYear();
    return rules.stream()
        .filter(rule -> rule.level() == level && rule.from() <= year && year <= rule.to())
        .findFirst()
        .map(rule -> period.cutOff().plusDays(rule.daysAfter()))
        .orElse(period.due());
  }
}
