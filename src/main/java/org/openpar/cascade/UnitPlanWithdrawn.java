package org.openpar.cascade;

import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// A unit took back the plan it had handed in, before the coordinator looked at it.
///
/// @param submission which of those it handed in, from 1
/// @param reason empty where nobody below follows the plan and none was given
/// @param by the name of who did it
public record UnitPlanWithdrawn(
    UnitPlanId unitPlan, UnitId unit, int submission, String reason, String by)
    implements DomainEvent {

  @Override
  public UnitPlanId subject() {
    return unitPlan;
  }
}
