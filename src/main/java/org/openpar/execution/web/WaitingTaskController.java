package org.openpar.execution.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.openpar.documents.ListFile;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.execution.model.OccurrenceHistory;
import org.openpar.execution.model.Occurrences;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.TaskId;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The tasks that have no day until somebody records what they wait for.
@Controller
class WaitingTaskController {

  private final PlanFacts plans;
  private final Occurrences occurrences;
  private final Units units;
  private final Policy policy;
  private final Clock clock;

  WaitingTaskController(
      PlanFacts plans, Occurrences occurrences, Units units, Policy policy, Clock clock) {
    this.plans = plans;
    this.occurrences = occurrences;
    this.units = units;
    this.policy = policy;
    this.clock = clock;
  }

  @GetMapping(OccurrencePaths.LIST)
  @Requires(ExecutionActs.READ)
  Page index(WaitingFilter filter, Actor actor) {
    return page(filter, actor);
  }

  @GetMapping({OccurrencePaths.LIST + ".xlsx", OccurrencePaths.LIST + ".csv"})
  @Requires(ExecutionActs.READ)
  ListFile export(WaitingFilter filter, Actor actor, Texts t) {
    WaitingTasksPage page = page(filter, actor);
    return WaitingListing.of(page, unit -> units.nameOn(unit, page.day()), t);
  }

  private WaitingTasksPage page(WaitingFilter filter, Actor actor) {
    Map<TaskId, OccurrenceHistory> histories = occurrences.histories();
    return new WaitingTasksPage(
        plans.listWaiting().stream()
            .map(
                waiting ->
                    WaitingRow.of(
                        waiting,
                        histories.getOrDefault(waiting.task().id(), OccurrenceHistory.NONE)))
            .toList(),
        filter,
        LocalDate.now(clock),
        policy.permits(actor, ExecutionActs.RECORD));
  }
}
