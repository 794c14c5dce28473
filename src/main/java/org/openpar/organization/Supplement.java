package org.openpar.organization;

import java.util.List;
import java.util.Map;

/// What a unit is given besides what it has.
///
/// @param names other names papers call it by from the day of the act on
/// @param codes by their schemes, in place of those it has
public record Supplement(UnitId unit, List<String> names, Map<String, String> codes) {

  public Supplement {
    names = List.copyOf(names);
    codes = Map.copyOf(codes);
  }
}
