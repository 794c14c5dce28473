package org.openpar.execution.model;

import java.util.Collection;
import java.util.Set;
import org.openpar.organization.UnitId;

/// For which units of a task something has happened: for all but some, or for some only. What
/// stands for all stands for those too that come to the task later.
///
/// @param everyone whether it stands for all but these units
public record Extent(boolean everyone, Set<UnitId> units) {

  public static final Extent ALL = new Extent(true, Set.of());

  public Extent {
    units = Set.copyOf(units);
  }

  public static Extent allBut(Collection<UnitId> units) {
    return new Extent(true, Set.copyOf(units));
  }

  public static Extent only(Collection<UnitId> units) {
    return new Extent(false, Set.copyOf(units));
  }

  public boolean includes(UnitId unit) {
    return everyone != units.contains(unit);
  }
}
