package org.openpar.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A set of units that papers name as one ("Các sở, ban, ngành"), by rule: who belongs to it is
/// asked for a day.
///
/// @param code stable name in storage ("departments", or the id of an own group)
/// @param name the words of official papers
/// @param kinds the kinds of unit it gathers
/// @param under only units somewhere under this one; null gathers them wherever they stand
/// @param with members whatever their kind
/// @param without units that would belong to it and do not
public record UnitGroup(
    String code,
    String name,
    Set<UnitKind> kinds,
    @Nullable UnitId under,
    Set<UnitId> with,
    Set<UnitId> without) {

  /// Stands in a code between the group and the unit it is kept below.
  static final char SCOPE = '/';

  public UnitGroup {
    kinds = Set.copyOf(kinds);
    with = Set.copyOf(with);
    without = Set.copyOf(without);
  }

  static UnitGroup ofKinds(String code, String name, Set<UnitKind> kinds) {
    return new UnitGroup(code, name, kinds, null, Set.of(), Set.of());
  }

  /// Only the members below that unit: "UBND các xã" in the plan of a district.
  UnitGroup within(Unit upper) {
    String scoped = code + SCOPE + upper.id().value();
    return new UnitGroup(scoped, name + " thuộc " + upper.name(), kinds, upper.id(), with, without);
  }

  /// Whether the register itself can say who belongs to it; only a person can say who is meant by
  /// "các cơ quan, đơn vị liên quan".
  public boolean closed() {
    return !(kinds.isEmpty() && with.isEmpty());
  }
}
