package org.openpar.plan.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;

/// Who is meant by the words of a party, as stored: a unit, a group without some of its members, or
/// nobody the register knows.
record Meant(@Nullable UUID unit, @Nullable String group, Set<UUID> excepted) {

  static Meant of(ResultSet party) throws SQLException {
    return new Meant(
        party.getObject("unit_id", UUID.class),
        party.getString("group_code"),
        Set.of((UUID[]) party.getArray("excepted").getArray()));
  }

  /// The units on the day of the map; a group means each of its members.
  Stream<UnitId> units(UnitMap map) {
    if (unit != null) {
      return Stream.of(new UnitId(unit));
    }
    return map.findGroup(group).map(map::members).orElse(List.of()).stream()
        .map(Unit::id)
        .filter(member -> !excepted.contains(member.value()));
  }
}
