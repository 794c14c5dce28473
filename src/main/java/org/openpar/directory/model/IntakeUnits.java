package org.openpar.directory.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitCode;
import org.openpar.platform.text.Normal;

/// The units whose people the reader keeps, as a sheet names them: by code, or by the exact name,
/// never without marks, for Mường Bằng is not Mường Bang.
final class IntakeUnits {

  private final LocalDate day;
  private final Map<String, List<Unit>> byCode = new HashMap<>();
  private final Map<String, List<Unit>> byName = new HashMap<>();

  IntakeUnits(List<Unit> kept, LocalDate day) {
    this.day = day;
    for (Unit unit : kept) {
      put(byCode, unit.key(), unit);
      unit.codes().stream().map(UnitCode::code).forEach(code -> put(byCode, code, unit));
      put(byName, name(unit.name()), unit);
    }
  }

  LocalDate day() {
    return day;
  }

  List<Unit> find(String code, String name) {
    return code.isEmpty()
        ? byName.getOrDefault(name(name), List.of())
        : byCode.getOrDefault(code, List.of());
  }

  private static void put(Map<String, List<Unit>> map, String key, Unit unit) {
    map.computeIfAbsent(key, none -> new ArrayList<>()).add(unit);
  }

  private static String name(String words) {
    return Normal.nfc(words).replaceAll("(?U)\\s+", " ").strip();
  }
}
