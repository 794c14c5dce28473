package org.openpar.execution;

import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// Work that was given out is not what it was: the plan was amended, or something its deadlines
/// waited for has happened.
///
/// @param opened how many assignments that gave out, and how many it took back and moved
public record AssignmentsAmended(PlanId plan, int opened, int withdrawn, int moved)
    implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
