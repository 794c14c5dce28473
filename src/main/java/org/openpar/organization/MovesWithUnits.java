package org.openpar.organization;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Something that belongs to units and goes with them when they are reorganized. A module that
/// keeps such things gives one as a bean; organization need not know it.
public interface MovesWithUnits {

  /// What would go where, and what should be looked at first. Changes nothing.
  List<Moving> preview(Reorganization reorganization);

  /// Takes it along, inside the transaction that enacts the act.
  ///
  /// @param choices which heir gets a thing, by its id, where a unit was split; the others go to
  ///     the main heir
  void carry(Reorganization reorganization, Map<UUID, UnitId> choices);

  /// Takes along what came to the units that ended only after the act had been enacted: an act is
  /// often written down weeks before its day. Asked again and again from that day on, it finds
  /// nothing that was carried before.
  ///
  /// @return how many things went, by the key of their words
  default Map<String, Integer> follow(Reorganization reorganization) {
    return Map.of();
  }
}
