package org.openpar.cascade;

import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.DomainEvent;

/// Somebody said which task of a plan is done by a unit that issues its own plan.
public record IssuingTaskChosen(PlanId plan, TaskId task) implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
