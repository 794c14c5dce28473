package org.openpar.execution;

import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// Work came back to the unit to be finished: sent back, or opened again.
public record AssignmentReturned(
    AssignmentId assignment, PlanId plan, UnitId unit, WorkState work, String reason)
    implements DomainEvent {

  @Override
  public AssignmentId subject() {
    return assignment;
  }
}
