package org.openpar.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The register through all its days: what a reform is checked against, and what the maps of a
/// register without a database are drawn from.
final class History {

  private static final Comparator<Map.Entry<Life, Unit>> IN_ORDER =
      Comparator.comparing((Map.Entry<Life, Unit> each) -> each.getValue().kind())
          .thenComparing(each -> each.getKey().position())
          .thenComparing(each -> each.getKey().key());

  private final Map<UnitId, Life> lives = new LinkedHashMap<>();

  History(Collection<Life> lives) {
    lives.forEach(life -> this.lives.put(life.id(), life));
  }

  Optional<Life> find(UnitId id) {
    return Optional.ofNullable(lives.get(id));
  }

  Collection<Life> lives() {
    return lives.values();
  }

  /// The place behind every unit there ever was.
  int nextPosition() {
    return 1 + lives.values().stream().mapToInt(Life::position).max().orElse(-1);
  }

  /// The register after some units changed.
  History with(Collection<Life> changed) {
    History after = new History(lives.values());
    changed.forEach(life -> after.lives.put(life.id(), life));
    return after;
  }

  UnitMap on(LocalDate day) {
    return new UnitMap(
        day,
        lives.values().stream()
            .flatMap(life -> life.on(day).map(unit -> Map.entry(life, unit)).stream())
            .sorted(IN_ORDER)
            .map(Map.Entry::getValue)
            .toList());
  }
}
