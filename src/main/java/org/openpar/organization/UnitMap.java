package org.openpar.organization;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The register as of one day: "the map of 01/01/2018".
public final class UnitMap {

  private final LocalDate day;
  private final Map<UnitId, Unit> units = new LinkedHashMap<>();
  private final List<Unit> inOrder;

  public UnitMap(LocalDate day, List<Unit> units) {
    this.day = day;
    units.forEach(unit -> this.units.put(unit.id(), unit));
    this.inOrder = List.copyOf(this.units.values());
  }

  public LocalDate day() {
    return day;
  }

  /// All units of the day, province first, then departments, districts and communes.
  public List<Unit> units() {
    return inOrder;
  }

  public List<Unit> members(UnitGroup group) {
    return units.values().stream().filter(unit -> group.kinds().contains(unit.kind())).toList();
  }

  public Optional<Unit> find(UnitId id) {
    return Optional.ofNullable(units.get(id));
  }
}
