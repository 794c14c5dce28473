package org.openpar.execution;

import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// The coordinator found that work was done but does not meet what was asked for (đã thực hiện
/// nhưng chưa đạt yêu cầu). It is a finding about the work and counted as one, not a mere return.
public record AssignmentFoundUnsatisfactory(
    AssignmentId assignment, PlanId plan, UnitId unit, String reason) implements DomainEvent {

  @Override
  public AssignmentId subject() {
    return assignment;
  }
}
