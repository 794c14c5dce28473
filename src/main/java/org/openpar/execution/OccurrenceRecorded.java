package org.openpar.execution;

import java.time.LocalDate;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.DomainEvent;

/// What the deadline of a task waited for has happened: its assignments have a day from now on.
///
/// @param document number of the document that proves it
/// @param assignments how many of them have it now
public record OccurrenceRecorded(
    TaskId task, PlanId plan, LocalDate happenedOn, LocalDate due, String document, int assignments)
    implements DomainEvent {

  @Override
  public TaskId subject() {
    return task;
  }
}
