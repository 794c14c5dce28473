package org.openpar.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The register as of one day: "the map of 01/01/2018".
public record UnitMap(LocalDate day, List<Unit> units) {

  public UnitMap {
    units = List.copyOf(units);
  }

  public List<Unit> members(UnitGroup group) {
    return units.stream().filter(unit -> group.kinds().contains(unit.kind())).toList();
  }

  public Optional<Unit> find(UnitId id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }
}
