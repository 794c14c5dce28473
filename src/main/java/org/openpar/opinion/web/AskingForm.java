package org.openpar.opinion.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.opinion.model.Asking;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitGroup;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.platform.web.TypedDay;

/// Whom to ask, until when and with which words, as typed.
///
/// @param groups codes of the groups of the register that were chosen
/// @param units those chosen one by one
public record AskingForm(
    @Nullable String letter,
    @Nullable String dueOn,
    @Nullable Whom whom,
    @Nullable List<String> groups,
    @Nullable List<UnitId> units) {

  /// Which units are asked.
  public enum Whom {
    /// Whoever leads or helps with a task.
    CONCERNED,
    DEPARTMENTS,
    DISTRICTS,
    CHOSEN
  }

  static AskingForm blank(String letter) {
    return new AskingForm(letter, "", Whom.CONCERNED, List.of(), List.of());
  }

  public String words() {
    return Objects.requireNonNullElse(letter, "");
  }

  public String day() {
    return Objects.requireNonNullElse(dueOn, "");
  }

  public Whom chosen() {
    return Objects.requireNonNullElse(whom, Whom.CONCERNED);
  }

  public boolean chose(UnitId unit) {
    return units != null && units.contains(unit);
  }

  public boolean chose(UnitGroup group) {
    return groups != null && groups.contains(group.code());
  }

  Asking asking(Set<UnitId> concerned, UnitMap map) {
    return new Asking(
        words(),
        TypedDay.of(dueOn).find().orElse(null),
        groups == null || chosen() != Whom.CHOSEN ? Set.of() : Set.copyOf(groups),
        switch (chosen()) {
          case CONCERNED -> concerned;
          case DEPARTMENTS -> of(map, UnitKind.DEPARTMENT);
          case DISTRICTS -> of(map, UnitKind.DISTRICT);
          case CHOSEN -> new LinkedHashSet<>(units == null ? List.of() : units);
        });
  }

  private static Set<UnitId> of(UnitMap map, UnitKind kind) {
    return map.units().stream()
        .filter(unit -> unit.kind() == kind)
        .map(Unit::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
