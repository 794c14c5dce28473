package org.openpar.execution.model;

import java.util.List;
import java.util.stream.Collectors;
import org.openpar.organization.UnitId;

/// The assignments a reader may see.
///
/// @param all nothing is hidden; `held` does not matter then
record Sight(boolean all, Held held) {

  static final Sight EVERYTHING = new Sight(true, Held.NOTHING);
  static final Sight NOTHING = new Sight(false, Held.NOTHING);

  static Sight of(Held held) {
    return new Sight(false, held);
  }

  /// As PostgreSQL writes an array.
  static String array(List<UnitId> units) {
    return units.stream()
        .map(unit -> unit.value().toString())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
