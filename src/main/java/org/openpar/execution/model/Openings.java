package org.openpar.execution.model;

import java.util.List;
import org.openpar.calendar.Deadlines;
import org.openpar.calendar.Obligation;
import org.openpar.execution.AssignmentsOpened;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanIssued;
import org.openpar.plan.TaskBrief;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lays a promulgated plan on its leads: one assignment for each task, lead and obligation.
@Service
public class Openings {

  private final PlanFacts plans;
  private final OpeningStore store;
  private final ApplicationEventPublisher events;
  private final Deadlines deadlines = new Deadlines();

  Openings(PlanFacts plans, OpeningStore store, ApplicationEventPublisher events) {
    this.plans = plans;
    this.store = store;
    this.events = events;
  }

  @Transactional
  public void open(PlanIssued issued) {
    List<TaskBrief> tasks = plans.listTasks(issued.plan());
    store.copy(tasks, issued.plan(), issued.year(), null);
    tasks.forEach(store::noteCoordinators);
    List<Assignment> assignments =
        tasks.stream().flatMap(task -> assignments(task, issued).stream()).toList();
    store.open(assignments, issued.issuedOn(), null);
    events.publishEvent(new AssignmentsOpened(issued.plan(), assignments.size()));
  }

  /// Counted from the day of the decision: for the days before it nobody owed anything.
  private List<Assignment> assignments(TaskBrief task, PlanIssued issued) {
    List<Obligation> obligations = deadlines.obligations(task.deadline(), issued.year());
    return task.leads().stream()
        .flatMap(
            unit ->
                obligations.stream()
                    .map(
                        owed ->
                            Assignment.open(
                                issued.plan(), task.id(), unit, owed, issued.issuedOn())))
        .toList();
  }
}
