package org.openpar.identity;

import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;

/// A role held at a unit; it reaches that unit and those under it, never sideways or up.
///
/// @param delegation by whom it is lent, null where it is one's own
public record Grant(Role role, UnitId unit, @Nullable Delegation delegation) {

  public Grant(Role role, UnitId unit) {
    this(role, unit, null);
  }

  /// Whether this act is among those it was given for.
  public boolean covers(String act) {
    return delegation == null || delegation.covers(act);
  }
}
