package org.openpar.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpar.platform.text.Normal;

/// Units whose names are easily taken for each other: Mường Bằng and Mường Bang, the town and the
/// commune of Hát Lót. A reader matches exact accents only and tells a person about the twin.
final class Twins {

  private final Map<String, List<Unit>> communes = new HashMap<>();
  private final Map<String, Unit> plain = new HashMap<>();

  Twins(UnitMap map) {
    for (Unit unit : map.units()) {
      plain.putIfAbsent(Normal.fold(unit.name()), unit);
      unit.aliases().forEach(alias -> plain.putIfAbsent(Normal.fold(alias), unit));
      if (unit.kind() == UnitKind.COMMUNE) {
        communes.computeIfAbsent(place(unit), none -> new ArrayList<>()).add(unit);
      }
    }
  }

  List<Unit> of(Unit unit) {
    return communes.getOrDefault(place(unit), List.of()).stream()
        .filter(other -> unit.kind() == UnitKind.COMMUNE && !other.id().equals(unit.id()))
        .toList();
  }

  /// The unit whose name differs from unknown words by accents alone.
  Optional<Unit> resembling(String words) {
    return Optional.ofNullable(plain.get(Normal.fold(words)));
  }

  private static String place(Unit unit) {
    return Normal.fold(unit.name()).replaceFirst("^ubnd (xa|phuong|thi tran|dac khu) ", "");
  }
}
