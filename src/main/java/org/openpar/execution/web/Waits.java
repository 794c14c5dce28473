package org.openpar.execution.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.execution.model.Occurrences;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.TaskId;
import org.springframework.stereotype.Component;

/// Tells on the page of an assignment what its deadline waits for, as of a day. Nobody is invited
/// to record it while he looks at another day than today.
@Component
class Waits {

  private final PlanFacts plans;
  private final Occurrences occurrences;
  private final Policy policy;
  private final Clock clock;

  Waits(PlanFacts plans, Occurrences occurrences, Policy policy, Clock clock) {
    this.clock = clock;
    this.plans = plans;
    this.occurrences = occurrences;
    this.policy = policy;
  }

  /// @param unit that was given the assignment
  Optional<Awaiting> find(TaskId task, UnitId unit, LocalDate day, Actor actor) {
    return plans
        .findWaiting(task)
        .map(
            waiting ->
                new Awaiting(
                    OccurrencePaths.of(task),
                    occurrences.history(task).on(day).findHeld(unit).orElse(null),
                    day.equals(LocalDate.now(clock))
                        && !waiting.closed()
                        && policy.permits(actor, ExecutionActs.RECORD)));
  }
}
