package org.openpar.organization;

import org.jspecify.annotations.Nullable;

/// What a complete name stands for: a unit of the map, a group the province made for
/// itself, or a body every official knows.
record KnownName(AgencyShape shape, String detail, @Nullable Unit unit, @Nullable UnitGroup group) {

  static KnownName of(Unit unit) {
    return new KnownName(AgencyShape.UNIT, "", unit, null);
  }

  static KnownName of(UnitGroup group) {
    return new KnownName(AgencyShape.GROUP, "", null, group);
  }

  static KnownName ofStranger(AgencyShape shape, String detail) {
    return new KnownName(shape, detail, null, null);
  }
}
