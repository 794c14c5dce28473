package org.openpar.cascade;

import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// A plan was laid on its units: each owes one of its own.
///
/// @param units how many owe one
/// @param tasks how many rows were drafted for them
public record UnitPlansRequired(PlanId plan, int units, int tasks) implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
