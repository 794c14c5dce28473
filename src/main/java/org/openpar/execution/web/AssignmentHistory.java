package org.openpar.execution.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.model.AssignmentQueries;
import org.openpar.identity.Actor;
import org.openpar.identity.HistoryDoor;
import org.springframework.stereotype.Component;

/// Whoever sees an assignment sees its history.
@Component
class AssignmentHistory implements HistoryDoor {

  private final AssignmentQueries queries;
  private final Clock clock;

  AssignmentHistory(AssignmentQueries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "Assignment";
  }

  @Override
  public Opened open(UUID id, Actor actor) {
    AssignmentBrief brief =
        queries.assignment(new AssignmentId(id), LocalDate.now(clock), actor).brief();
    return new Opened(brief.code() + ". " + brief.text() + " · " + brief.unitName(), "/viec/" + id);
  }
}
