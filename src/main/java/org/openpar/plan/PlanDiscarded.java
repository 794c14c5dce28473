package org.openpar.plan;

import org.openpar.platform.model.DomainEvent;

/// A draft was thrown away: nothing rests on it any more.
public record PlanDiscarded(PlanId plan) implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
