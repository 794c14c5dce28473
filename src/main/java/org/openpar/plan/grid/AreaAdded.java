package org.openpar.plan.grid;

import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// A draft got one more area.
public record AreaAdded(PlanId plan, int area, String title) implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
