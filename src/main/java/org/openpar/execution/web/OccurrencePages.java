package org.openpar.execution.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.execution.model.Occurrence;
import org.openpar.execution.model.Occurrences;
import org.openpar.execution.web.OccurrencePage.Refused;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.TaskId;
import org.openpar.plan.WaitingTask;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.text.Texts;
import org.springframework.stereotype.Component;

/// The page of an event: as it is, refused, or overtaken by somebody else.
@Component
class OccurrencePages {

  private final PlanFacts plans;
  private final Occurrences occurrences;
  private final Policy policy;

  OccurrencePages(PlanFacts plans, Occurrences occurrences, Policy policy) {
    this.plans = plans;
    this.occurrences = occurrences;
    this.policy = policy;
  }

  OccurrencePage of(TaskId task, Actor actor, Texts t) {
    return page(task, null, Refused.NOTHING, false, actor, t);
  }

  /// The form again as it was typed, each refusal beside its field.
  OccurrencePage refused(
      TaskId task, @Nullable OccurrenceForm typed, Refused refused, Actor actor, Texts t) {
    return page(task, typed, refused, false, actor, t);
  }

  /// What was typed beside what somebody else has said meanwhile; sending it again is a decision.
  OccurrencePage changed(TaskId task, @Nullable OccurrenceForm typed, Actor actor, Texts t) {
    return page(task, typed, Refused.NOTHING, true, actor, t);
  }

  private OccurrencePage page(
      TaskId task,
      @Nullable OccurrenceForm typed,
      Refused refused,
      boolean changed,
      Actor actor,
      Texts t) {
    WaitingTask waiting =
        plans.findWaiting(task).orElseThrow(() -> new NotFound("waiting task " + task.value()));
    List<Occurrence> steps = occurrences.list(task);
    Occurrence last = steps.stream().findFirst().orElse(null);
    boolean records = policy.permits(actor, ExecutionActs.RECORD) && !waiting.closed();
    OccurrenceForm form = typed == null ? OccurrenceForm.of(last, t) : typed.at(last);
    return new OccurrencePage(
        waiting, steps, records ? form : null, refused, changed ? last : null);
  }
}
