package org.openpar.execution.web;

import java.time.Clock;
import java.time.LocalDate;
import org.openpar.execution.model.WorkQueries;
import org.openpar.identity.Actor;
import org.openpar.identity.WaitingCount;
import org.springframework.stereotype.Component;

/// The number beside "my work".
@Component
class WaitingWork implements WaitingCount {

  private final WorkQueries queries;
  private final Clock clock;

  WaitingWork(WorkQueries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  @Override
  public String entry() {
    return ExecutionNavigation.MY_WORK;
  }

  @Override
  public long of(Actor actor) {
    return queries.countWaiting(actor, LocalDate.now(clock));
  }
}
