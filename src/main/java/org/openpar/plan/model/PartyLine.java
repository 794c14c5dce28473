package org.openpar.plan.model;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;

/// A party by the name the register gives it; `unitId` and `groupCode` null = words only.
public record PartyLine(
    UUID task,
    Party.Role role,
    String words,
    @Nullable UUID unitId,
    @Nullable String unitName,
    @Nullable String groupCode,
    Set<UUID> excepted) {

  /// The units meant on the day of the map: a group means each of its members.
  public Stream<UnitId> units(UnitMap map) {
    return new Meant(unitId, groupCode, excepted).units(map);
  }
}
