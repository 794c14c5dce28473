package org.openpar.execution;

import java.time.LocalDate;
import java.util.List;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.DomainEvent;

/// The event a deadline waited for has not happened after all: it waits again.
///
/// @param happenedOn the day that was recorded
/// @param units for whom, where these are not all that lead the task
/// @param assignments how many of them have no day any more
public record OccurrenceWithdrawn(
    TaskId task,
    PlanId plan,
    LocalDate happenedOn,
    String reason,
    List<UnitId> units,
    int assignments)
    implements DomainEvent {

  @Override
  public TaskId subject() {
    return task;
  }
}
