package org.openpar.cascade;

import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// The coordinator gave a unit's plan back to be mended.
///
/// @param tasks how many rows bear a reason of their own
public record UnitPlanReturned(UnitPlanId unitPlan, UnitId unit, String reason, int tasks)
    implements DomainEvent {

  @Override
  public UnitPlanId subject() {
    return unitPlan;
  }
}
