package org.openpar.execution;

import java.time.LocalDate;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// A unit said how far it is.
///
/// @param work how the work stands after it; awaiting, when it was handed in
public record ProgressReported(
    AssignmentId assignment, PlanId plan, UnitId unit, WorkState work, LocalDate on)
    implements DomainEvent {

  @Override
  public AssignmentId subject() {
    return assignment;
  }
}
