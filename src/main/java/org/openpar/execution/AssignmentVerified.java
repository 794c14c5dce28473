package org.openpar.execution;

import java.time.LocalDate;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.DomainEvent;

/// The coordinator confirmed that an assignment is completed.
///
/// @param completedOn the day it counts as done: that of the product, else that of the report
public record AssignmentVerified(
    AssignmentId assignment, PlanId plan, TaskId task, UnitId unit, LocalDate completedOn)
    implements DomainEvent {

  @Override
  public AssignmentId subject() {
    return assignment;
  }
}
