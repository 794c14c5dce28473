package org.openpar.cascade.model;

import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitPlanState;
import org.openpar.organization.UnitId;

/// A commune whose plan follows what its district takes back.
///
/// @param number of the plan it handed in, null while it has not
/// @param submissions how often it has handed in
/// @param followed how many tasks of the province it does by the district's plan
/// @param untouched how many tasks of the district's own nobody there has touched
/// @param worked how many it has worked on or handed in
public record HitCommune(
    UnitPlanId plan,
    UnitId unit,
    UnitPlanState state,
    @Nullable String number,
    int submissions,
    int followed,
    int untouched,
    int worked) {

  /// Whether its plan is signed: nothing in it changes by itself.
  public boolean handedIn() {
    return !state.open();
  }
}
