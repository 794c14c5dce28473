package org.openpar.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.WorkingDays.SpecialDay;

/// The special days of every known year. What came with the release (seed/holidays.csv) holds for a
/// year until a table is announced for it. Whoever counts working days asks for them anew, of the
/// register of tables once there is one.
final class SpecialDays {

  private static final Map<Integer, List<SpecialDay>> SEEDED = read();
  private static final SpecialDays OF_THE_RELEASE = new SpecialDays(SEEDED);
  private static volatile Supplier<SpecialDays> register = () -> OF_THE_RELEASE;

  private final Set<Integer> years;
  private final Map<LocalDate, SpecialDay> days = new TreeMap<>();

  private SpecialDays(Map<Integer, List<SpecialDay>> byYear) {
    this.years = Set.copyOf(byYear.keySet());
    byYear.values().stream().flatMap(List::stream).forEach(day -> days.put(day.day(), day));
  }

  static SpecialDays inForce() {
    return register.get();
  }

  /// From now on the register says what holds.
  static void follow(Supplier<SpecialDays> tables) {
    register = tables;
  }

  /// These years go by what was announced, all others by what came with the release.
  static SpecialDays with(Map<Integer, List<SpecialDay>> announced) {
    Map<Integer, List<SpecialDay>> byYear = new TreeMap<>(SEEDED);
    byYear.putAll(announced);
    return new SpecialDays(byYear);
  }

  /// What came with the release.
  static Map<Integer, List<SpecialDay>> seeded() {
    return SEEDED;
  }

  boolean knows(int year) {
    return years.contains(year);
  }

  @Nullable SpecialDay find(LocalDate day) {
    return days.get(day);
  }

  Collection<SpecialDay> all() {
    return days.values();
  }

  private static Map<Integer, List<SpecialDay>> read() {
    Map<Integer, List<SpecialDay>> byYear = new TreeMap<>();
    try (BufferedReader rows =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SpecialDays.class.getResourceAsStream("/seed/holidays.csv")),
                StandardCharsets.UTF_8))) {
      rows.lines()
          .skip(1)
          .map(SpecialDays::parse)
          .forEach(
              day ->
                  byYear.computeIfAbsent(day.day().getYear(), none -> new ArrayList<>()).add(day));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return byYear;
  }

  private static SpecialDay parse(String row) {
    String[] cells = row.split(",", 4);
    return new SpecialDay(LocalDate.parse(cells[0]), cells[1].equals("WORKED"), cells[2]);
  }
}
