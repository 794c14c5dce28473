package org.openpar.cascade;

import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// The coordinator has opened a unit's plan for review: the unit does not take it back any more.
///
/// @param submission which of those it handed in, from 1
public record UnitPlanTakenUp(UnitPlanId unitPlan, UnitId unit, int submission)
    implements DomainEvent {

  @Override
  public UnitPlanId subject() {
    return unitPlan;
  }
}
