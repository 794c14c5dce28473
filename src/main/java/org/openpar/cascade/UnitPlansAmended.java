package org.openpar.cascade;

import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// An amendment of the province's plan has reached the plans of its units.
///
/// @param returned how many that were handed in are open again
/// @param tasks how many rows in all the units have to look at
public record UnitPlansAmended(PlanId plan, int returned, int tasks) implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
