package org.openpar.cascade;

import org.openpar.platform.model.DomainEvent;

/// A district took its plan back, and what it had laid on the open plans of its communes with it;
/// all communes that follow it were told.
///
/// @param removed how many tasks of its own nobody had touched there, and are no more
/// @param marked how many a commune had worked on; they stay and wait for the district
/// @param told how many communes, with those that had handed in
public record DistrictPlanTakenBack(UnitPlanId unitPlan, int removed, int marked, int told)
    implements DomainEvent {

  @Override
  public UnitPlanId subject() {
    return unitPlan;
  }
}
