package org.openpar.execution.model;

import java.util.List;
import java.util.stream.Collectors;
import org.openpar.organization.UnitId;

/// The units whose assignments a reader may see.
///
/// @param all nothing is hidden; `units` does not matter then
record Sight(boolean all, List<UnitId> units) {

  static final Sight EVERYTHING = new Sight(true, List.of());

  static Sight of(List<UnitId> units) {
    return new Sight(false, units);
  }

  /// As PostgreSQL writes an array.
  static String array(List<UnitId> units) {
    return units.stream()
        .map(unit -> unit.value().toString())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
