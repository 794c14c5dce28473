package org.openpar.cascade;

import org.openpar.platform.model.DomainEvent;

/// A district issued its plan, and the plans of its communes follow it.
///
/// @param communes how many of them
/// @param tasks how many tasks of the district's own were drafted for them
public record DistrictPlanCascaded(UnitPlanId unitPlan, int communes, int tasks)
    implements DomainEvent {

  @Override
  public UnitPlanId subject() {
    return unitPlan;
  }
}
