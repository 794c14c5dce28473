package org.openpar.execution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.execution.model.Occurrence;
import org.openpar.execution.model.OccurrenceHistory;
import org.openpar.execution.model.OccurrenceHistory.Share;
import org.openpar.execution.model.Occurrences;
import org.openpar.execution.web.OccurrencePage.Refused;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.TaskBrief;
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
  private final Units units;
  private final Policy policy;

  OccurrencePages(PlanFacts plans, Occurrences occurrences, Units units, Policy policy) {
    this.plans = plans;
    this.occurrences = occurrences;
    this.units = units;
    this.policy = policy;
  }

  /// @param step the one that is to be put right, 0 where none is chosen
  OccurrencePage of(TaskId task, long step, Actor actor, Texts t) {
    return page(task, step, null, Refused.NOTHING, false, actor, t);
  }

  /// The form again as it was typed, each refusal beside its field.
  OccurrencePage refused(TaskId task, OccurrenceForm typed, Refused refused, Actor actor, Texts t) {
    return page(task, typed.step(), typed, refused, false, actor, t);
  }

  /// The page of a step that is not taken back yet.
  OccurrencePage refused(TaskId task, long step, Refused refused, Actor actor, Texts t) {
    return page(task, step, null, refused, false, actor, t);
  }

  /// What was typed beside what somebody else has said meanwhile; sending it again is a decision.
  OccurrencePage changed(
      TaskId task, long step, @Nullable OccurrenceForm typed, Actor actor, Texts t) {
    return page(task, step, typed, Refused.NOTHING, true, actor, t);
  }

  private OccurrencePage page(
      TaskId task,
      long step,
      @Nullable OccurrenceForm typed,
      Refused refused,
      boolean changed,
      Actor actor,
      Texts t) {
    WaitingTask waiting =
        plans.findWaiting(task).orElseThrow(() -> new NotFound("waiting task " + task.value()));
    OccurrenceHistory history = occurrences.history(task);
    Share chosen = chosen(waiting.task(), history, step);
    boolean records = policy.permits(actor, ExecutionActs.RECORD) && !waiting.closed();
    return new OccurrencePage(
        waiting,
        history,
        names(waiting),
        chosen,
        records ? form(typed, history, chosen, t) : null,
        refused,
        changed ? history.findLast().orElse(null) : null);
  }

  /// Where there is nothing but one event that stands for everybody, that one.
  private static @Nullable Share chosen(TaskBrief task, OccurrenceHistory history, long step) {
    List<Share> shares = history.shares(task);
    return history
        .findShare(task, step)
        .orElse(shares.size() == 1 && history.waiting(task).isEmpty() ? shares.getFirst() : null);
  }

  private static OccurrenceForm form(
      @Nullable OccurrenceForm typed, OccurrenceHistory history, @Nullable Share chosen, Texts t) {
    Occurrence held = chosen == null ? null : chosen.held();
    return typed == null
        ? OccurrenceForm.of(history.number(), held, t)
        : typed.at(history.number(), held);
  }

  /// The units as the plan knows them, by the names of the day it was issued.
  private Map<UnitId, String> names(WaitingTask waiting) {
    LocalDate day = waiting.plan().issuedOn();
    return waiting.task().leads().stream()
        .distinct()
        .collect(Collectors.toMap(Function.identity(), unit -> units.nameOn(unit, day)));
  }
}
