package org.openpar.cascade;

import org.openpar.platform.model.DomainEvent;

/// A district took its plan back, and what it had laid on the open plans of its communes with it.
///
/// @param removed how many tasks of its own nobody had touched there, and are no more
/// @param marked how many a commune had worked on; they stay and wait for the district
public record DistrictPlanTakenBack(UnitPlanId unitPlan, int removed, int marked)
    implements DomainEvent {

  @Override
  public UnitPlanId subject() {
    return unitPlan;
  }
}
