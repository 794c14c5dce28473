package org.openpar.execution;

import java.time.LocalDate;
import java.util.List;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.DomainEvent;

/// What the deadline of a task waited for has happened: its assignments have a day from now on.
///
/// @param document number of the document that proves it
/// @param units for whom, where these are not all that lead the task
/// @param assignments how many of them have it now
public record OccurrenceRecorded(
    TaskId task,
    PlanId plan,
    LocalDate happenedOn,
    LocalDate due,
    String document,
    List<UnitId> units,
    int assignments)
    implements DomainEvent {

  @Override
  public TaskId subject() {
    return task;
  }
}
