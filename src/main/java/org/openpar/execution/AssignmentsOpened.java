package org.openpar.execution;

import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// A plan was laid on its leads.
///
/// @param count how many assignments that made: tasks × leads × obligations
public record AssignmentsOpened(PlanId plan, int count) implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
