package org.openpar.execution;

import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// An amendment of a plan was laid on its units.
///
/// @param opened how many assignments it gave out, and how many it took back and moved
public record AssignmentsAmended(PlanId plan, int opened, int withdrawn, int moved)
    implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
