package org.openpar.directory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openpar.organization.Unit;
import org.openpar.platform.text.Normal;

/// Units as a sheet names them: by code, or by the exact name, never without marks, for Mường Bằng
/// is not Mường Bang.
final class IntakeUnits {

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
  private static final Pattern SPACES = Pattern.compile("(?U)[\\s\\p{Cc}]+");

  private final LocalDate day;
  private final Map<String, List<Unit>> byKey = new HashMap<>();
  private final Map<String, List<Unit>> byCode = new HashMap<>();
  private final Map<String, List<Unit>> byName = new HashMap<>();

  IntakeUnits(Collection<Unit> units, LocalDate day) {
    this.day = day;
    for (Unit unit : units) {
      put(byKey, unit.key(), unit);
      unit.codes().forEach(code -> put(byCode, code.code(), unit));
      put(byName, words(unit.name()), unit);
    }
  }

  LocalDate day() {
    return day;
  }

  List<Unit> find(String code, String name) {
    return code.isEmpty()
        ? named(words(name))
        : Stream.concat(keyed(code).stream(), coded(code).stream()).toList();
  }

  List<Unit> keyed(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  List<Unit> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /// Whoever may be meant by these words, each once.
  List<Unit> called(String words) {
    return Stream.of(keyed(words), coded(words), named(words))
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private List<Unit> coded(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  private static void put(Map<String, List<Unit>> map, String key, Unit unit) {
    map.computeIfAbsent(key, none -> new ArrayList<>()).add(unit);
  }

  /// Composed, with single spaces, without what nobody sees: two names that look the same are the
  /// same.
  static String words(String typed) {
    String composed = UNSEEN.matcher(Normal.nfc(typed)).replaceAll("");
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }
}
