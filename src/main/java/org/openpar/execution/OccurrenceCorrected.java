package org.openpar.execution;

import java.time.LocalDate;
import java.util.List;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.DomainEvent;

/// What was recorded about the event a deadline waited for was put right.
///
/// @param document number of the document that proves it
/// @param units for whom, where these are not all that lead the task
/// @param assignments how many of them have another day now
public record OccurrenceCorrected(
    TaskId task,
    PlanId plan,
    LocalDate happenedOn,
    LocalDate due,
    String document,
    String reason,
    List<UnitId> units,
    int assignments)
    implements DomainEvent {

  @Override
  public TaskId subject() {
    return task;
  }
}
