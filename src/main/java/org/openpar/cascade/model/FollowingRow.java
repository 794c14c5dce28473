package org.openpar.cascade.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitPlanState;
import org.openpar.organization.UnitId;

/// The row of a commune's plan that follows a task of its district's own.
///
/// @param plan the commune's
/// @param untouched whether nobody there has worked on it
public record FollowingRow(
    UnitPlanId plan,
    UnitId unit,
    UnitPlanState state,
    int submissions,
    String code,
    String text,
    @Nullable LocalDate due,
    @Nullable String assignee,
    boolean untouched) {

  /// Whether it stands in a signed plan, which does not change.
  public boolean handedIn() {
    return !state.open();
  }
}
