package org.openpar.identity;

import java.util.Set;
import org.openpar.organization.UnitId;

/// Units whose things came into other hands one by one, and not by the reforms the register knows.
/// A module that hands things on gives one as a bean, for the [UnitBoundary] would hide them from
/// who got them.
public interface FurtherReach {

  /// The units of which something is with one of these now.
  Set<UnitId> behind(Set<UnitId> reached);
}
