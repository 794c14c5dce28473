package org.openpar.execution.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.openpar.execution.model.OccurrenceHistory;
import org.openpar.execution.model.Occurrences;
import org.openpar.identity.Actor;
import org.openpar.plan.DeadlineNotes;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.springframework.stereotype.Component;

/// On the page of a plan: which deadlines wait for something to happen, and the way to record it.
@Component
class WaitingNotes implements DeadlineNotes {

  private final PlanFacts plans;
  private final Occurrences occurrences;

  WaitingNotes(PlanFacts plans, Occurrences occurrences) {
    this.plans = plans;
    this.occurrences = occurrences;
  }

  @Override
  public Map<TaskId, DeadlineNote> of(PlanId plan, Actor actor) {
    Map<TaskId, OccurrenceHistory> histories = occurrences.histories();
    return plans.listWaiting().stream()
        .filter(waiting -> waiting.plan().id().equals(plan))
        .map(
            waiting ->
                WaitingRow.of(
                    waiting, histories.getOrDefault(waiting.task().id(), OccurrenceHistory.NONE)))
        .collect(Collectors.toMap(row -> row.task().id(), WaitingNotes::note));
  }

  private static DeadlineNote note(WaitingRow row) {
    return new DeadlineNote(key(row), row.due(), row.path());
  }

  private static String key(WaitingRow row) {
    return row.state() == WaitingFilter.State.RECORDED && row.shares().size() > 1
        ? "execution.waiting.note.apart"
        : "execution.waiting.note." + row.state();
  }
}
