package org.openpar.cascade.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.openpar.organization.UnitKind;

/// By which day a unit of a kind is to issue its plan. The rows stand in seed/unit-plan-days.csv; a
/// new rule is a new row, not new code.
final class UnitPlanDays {

  /// A plan that comes late gives its units as long as one that came in time would.
  private static final int LEAST_DAYS = 21;

  private record Rule(UnitKind kind, MonthDay day, int from, int to) {

    static Rule parse(String row) {
      String[] cells = row.split(",", 5);
      return new Rule(
          UnitKind.valueOf(cells[0]),
          MonthDay.parse("--" + cells[1]),
          Integer.parseInt(cells[2]),
          cells[3].isBlank() ? Integer.MAX_VALUE : Integer.parseInt(cells[3]));
    }

    boolean holds(UnitKind asked, int year) {
      return kind == asked && from <= year && year <= to;
    }
  }

  private final List<Rule> rules;

  UnitPlanDays() {
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    UnitPlanDays.class.getResourceAsStream("/seed/unit-plan-days.csv")),
                StandardCharsets.UTF_8))) {
      this.rules = rows.lines().skip(1).map(Rule::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The last day for a unit of this kind; a kind without a rule has the least time from the day of
  /// the decision on.
  LocalDate dueOn(UnitKind kind, int year, LocalDate issuedOn) {
    LocalDate least = issuedOn.plusDays(LEAST_DAYS);
    return rules.stream()
        .filter(rule -> rule.holds(kind, year))
        .map(rule -> rule.day().atYear(year))
        .filter(day -> day.isAfter(least))
        .findFirst()
        .orElse(least);
  }
}
