package org.openpar.plan.model;

import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// Somebody wrote the targets and key tasks of a draft.
record AimsWorded(PlanId plan, AimWords before, AimWords after) implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
