package org.openpar.cascade;

import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// The coordinator found a unit's plan good.
public record UnitPlanApproved(UnitPlanId unitPlan, UnitId unit) implements DomainEvent {

  @Override
  public UnitPlanId subject() {
    return unitPlan;
  }
}
