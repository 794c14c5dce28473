package org.openpar.organization;

import java.util.Set;

/// A set of units that papers name as one ("Các sở, ban, ngành"); who belongs to it is asked for a
/// day.
///
/// @param code stable name in storage ("departments")
/// @param name the words of official papers
/// @param kinds the kinds of unit it gathers; empty when only a person can say who is meant ("các
///     cơ quan, đơn vị liên quan")
public record UnitGroup(String code, String name, Set<UnitKind> kinds) {

  /// Whether the register itself can say who belongs to it.
  public boolean closed() {
    return !kinds.isEmpty();
  }
}
