package org.openpar.plan.grid;

import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.TaskField;
import org.openpar.platform.model.DomainEvent;

/// Somebody wrote into one cell of a draft.
///
/// @param before what stood there
public record CellWritten(
    TaskId task, PlanId plan, String code, TaskField column, String before, String words)
    implements DomainEvent {

  @Override
  public TaskId subject() {
    return task;
  }
}
