package org.openpar.plan.grid;

import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// An area without tasks was taken out of a draft.
public record AreaRemoved(PlanId plan, String code, String title) implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
