package org.openpar.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.openpar.calendar.PeriodTemplate.YearlyDay;

/// How every year is cut into reporting periods, by the first year of each rule: what came with the
/// release (seed/reporting-periods.csv, seed/report-days.csv), and what was announced since.
/// Whoever asks for a period asks anew, of the register of rules once there is one.
final class ReportingLaw {

  /// A rule for all years until the next one.
  record Rule(List<PeriodTemplate> periods, Map<ReportLevel, Integer> daysAfter) {}

  private record Seed(String[] cells, int from, int to) {

    boolean holds(int year) {
      return from <= year && year <= to;
    }
  }

  private static final NavigableMap<Integer, Rule> SEEDED = read();
  private static volatile Supplier<NavigableMap<Integer, Rule>> register = () -> SEEDED;

  private ReportingLaw() {}

  /// None before the first dated rule (2011).
  static Optional<Rule> of(int year) {
    return Optional.ofNullable(register.get().floorEntry(year)).map(Map.Entry::getValue);
  }

  static Map<Integer, Rule> seeded() {
    return SEEDED;
  }

  /// From now on the register says what holds.
  static void follow(Supplier<NavigableMap<Integer, Rule>> rules) {
    register = rules;
  }

  /// From these years on it goes by what was announced.
  static NavigableMap<Integer, Rule> with(Map<Integer, Rule> announced) {
    NavigableMap<Integer, Rule> rules = new TreeMap<>(SEEDED);
    rules.putAll(announced);
    return rules;
  }

  private static NavigableMap<Integer, Rule> read() {
    List<Seed> periods = seeds("/seed/reporting-periods.csv", 6);
    List<Seed> days = seeds("/seed/report-days.csv", 2);
    Set<Integer> turns = new TreeSet<>();
    for (List<Seed> table : List.of(periods, days)) {
      table.forEach(seed -> turns.add(seed.from()));
      table.stream()
          .filter(seed -> seed.to() < Integer.MAX_VALUE)
          .forEach(seed -> turns.add(seed.to() + 1));
    }
    NavigableMap<Integer, Rule> rules = new TreeMap<>();
    for (int year : turns) {
      Map<ReportLevel, Integer> daysAfter = new EnumMap<>(ReportLevel.class);
      days.stream()
          .filter(seed -> seed.holds(year))
          .forEach(
              seed ->
                  daysAfter.put(
                      ReportLevel.valueOf(seed.cells()[0]), Integer.valueOf(seed.cells()[1])));
      rules.put(
          year,
          new Rule(
              periods.stream()
                  .filter(seed -> seed.holds(year))
                  .map(seed -> template(seed.cells()))
                  .toList(),
              daysAfter));
    }
    return rules;
  }

  private static PeriodTemplate template(String[] cells) {
    return new PeriodTemplate(
        cells[0],
        YearlyDay.parse(cells[2]),
        YearlyDay.parse(cells[3]),
        YearlyDay.parse(cells[4]),
        YearlyDay.parse(cells[5]));
  }

  /// @param from the column of the first year; the last one stands after it, blank while in force
  private static List<Seed> seeds(String file, int from) {
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ReportingLaw.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
      return rows.lines()
          .skip(1)
          .map(row -> row.split(",", from + 3))
          .map(
              cells ->
                  new Seed(
                      cells,
                      Integer.parseInt(cells[from]),
                      cells[from + 1].isBlank()
                          ? Integer.MAX_VALUE
                          : Integer.parseInt(cells[from + 1])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
