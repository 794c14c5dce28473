package org.openpar.organization;

import java.util.List;

/// What a unit is given besides what it has, each for its days.
///
/// @param names other names papers call it by
/// @param codes each follows the one of its scheme that was held until then
public record Supplement(UnitId unit, List<UnitAlias> names, List<UnitCode> codes) {

  public Supplement {
    names = List.copyOf(names);
    codes = List.copyOf(codes);
  }
}
