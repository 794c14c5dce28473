package org.openpar.plan.model;

import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// A person said of all places that were left: right as understood. The rows change in bulk, so the
/// trail keeps this one line for them.
public record DoubtsSettled(PlanId plan, int doubts) implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
