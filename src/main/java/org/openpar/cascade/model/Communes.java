package org.openpar.cascade.model;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Agencies;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;

/// The communes a district may lay tasks on: those under it on the day of its decision.
record Communes(Set<UnitId> all, Agencies agencies) {

  /// None where the unit is no district.
  static Communes under(UnitId district, UnitMap map) {
    return new Communes(
        map.find(district).filter(unit -> unit.kind() == UnitKind.DISTRICT).stream()
            .flatMap(unit -> map.under(unit.id()).stream())
            .filter(unit -> unit.kind() == UnitKind.COMMUNE)
            .map(Unit::id)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        new Agencies(map).inPaperOf(map.find(district).map(Unit::name).orElse(null)));
  }

  /// Those that the words for who does a task name.
  Set<UnitId> named(@Nullable String assignee) {
    Set<UnitId> named = new LinkedHashSet<>();
    if (assignee != null) {
      agencies.members(agencies.read(assignee)).forEach(unit -> named.add(unit.id()));
      named.retainAll(all);
    }
    return named;
  }

  /// Those among others.
  Set<UnitId> among(Iterable<UnitId> others) {
    Set<UnitId> among = new LinkedHashSet<>();
    others.forEach(among::add);
    among.retainAll(all);
    return among;
  }
}
