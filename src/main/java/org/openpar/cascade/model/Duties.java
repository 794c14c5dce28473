package org.openpar.cascade.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Lineage;
import org.openpar.organization.UnitId;

/// Which units owe a plan of their own on a day, and whom they have followed. A unit that is no
/// more is told by its heir; one that nobody followed stays as it was.
final class Duties {

  /// @param from the day its plan begins, null for the whole year
  /// @param ended the day on which it was no more
  record Duty(UnitId unit, @Nullable LocalDate from, @Nullable LocalDate ended, Issuance issuance) {

    boolean begun(LocalDate day) {
      return from == null || !from.isAfter(day);
    }

    boolean over(LocalDate day) {
      return ended != null && !ended.isAfter(day);
    }
  }

  private final Map<UnitId, Duty> answering = new LinkedHashMap<>();
  private final Map<UnitId, List<Duty>> before = new HashMap<>();

  private Duties() {}

  static Duties on(LocalDate day, Collection<Duty> all, Lineage lineage) {
    Duties duties = new Duties();
    all.stream()
        .filter(duty -> duty.begun(day) && !duty.over(day))
        .forEach(duty -> duties.answering.put(duty.unit(), duty));
    Set<UnitId> living = Set.copyOf(duties.answering.keySet());
    for (Duty over : all) {
      if (over.begun(day) && over.over(day)) {
        lineage.heirsOn(over.unit(), day).stream()
            .filter(living::contains)
            .findFirst()
            .ifPresentOrElse(
                heir -> duties.before.computeIfAbsent(heir, none -> new ArrayList<>()).add(over),
                () -> duties.answering.put(over.unit(), over));
      }
    }
    return duties;
  }

  Collection<UnitId> units() {
    return answering.keySet();
  }

  /// How far a unit that owes one is with it.
  Issuance issuance(UnitId unit) {
    return Objects.requireNonNull(answering.get(unit)).issuance();
  }

  /// The heirs among them.
  Collection<UnitId> heirs() {
    return before.keySet();
  }

  List<Duty> before(UnitId unit) {
    return before.getOrDefault(unit, List.of());
  }
}
