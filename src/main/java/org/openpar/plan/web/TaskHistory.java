package org.openpar.plan.web;

import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.identity.HistoryDoor;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.TaskLine;
import org.springframework.stereotype.Component;

/// Whoever sees a plan sees the history of its tasks.
@Component
class TaskHistory implements HistoryDoor {

  private final Reviews reviews;
  private final PlanQueries queries;

  TaskHistory(Reviews reviews, PlanQueries queries) {
    this.reviews = reviews;
    this.queries = queries;
  }

  @Override
  public String kind() {
    return "Task";
  }

  @Override
  public Opened open(UUID id, Actor actor) {
    TaskLine task = queries.task(new TaskId(id));
    reviews.plan(task.plan(), actor);
    return new Opened(
        task.code() + ". " + task.text(), Paths.plan(task.plan()) + "#" + Paths.anchor(task));
  }
}
