package org.openpar.execution.model;

import static org.openpar.execution.model.ExecutionActs.RECORD;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.FileRefused;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFiles;
import org.openpar.execution.AssignmentsAmended;
import org.openpar.execution.OccurrenceCorrected;
import org.openpar.execution.OccurrenceRecorded;
import org.openpar.execution.OccurrenceWithdrawn;
import org.openpar.execution.model.AmendedWork.Given;
import org.openpar.execution.model.AmendedWork.Moved;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.TaskId;
import org.openpar.plan.WaitingTask;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The only door to what deadlines wait for. An event may stand for all units that lead the task,
/// or happen to each on a day of its own; whoever coordinates the plan records it, and from that
/// day on the assignments of these units have a due day. What they owed on the days before stays as
/// it was told then.
@Service
@Transactional
public class Occurrences {

  private final PlanFacts plans;
  private final OccurrenceLog log;
  private final AmendmentStore store;
  private final StoredFiles files;
  private final Policy policy;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Occurrences(
      PlanFacts plans,
      OccurrenceLog log,
      AmendmentStore store,
      StoredFiles files,
      Policy policy,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.log = log;
    this.store = store;
    this.files = files;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  /// What was said about the event of each task of which something was said.
  @Transactional(readOnly = true)
  public Map<TaskId, OccurrenceHistory> histories() {
    return log.histories();
  }

  /// What was said about the event of one.
  @Transactional(readOnly = true)
  public OccurrenceHistory history(TaskId task) {
    return log.history(task);
  }

  /// What speaks against keeping it, without keeping anything.
  @Transactional(readOnly = true)
  public List<RuleViolated> refusals(TaskId task, OccurrenceTarget target, OccurrenceDraft draft) {
    WaitingTask waiting = waiting(task);
    OccurrenceScope scope = OccurrenceScope.of(waiting.task(), log.history(task), target);
    return rules(waiting, scope).refusals(draft);
  }

  /// Records that the event has happened, or puts right what was recorded.
  public Occurrence keep(TaskId task, OccurrenceTarget target, OccurrenceDraft draft, Actor actor) {
    policy.demand(actor, RECORD);
    WaitingTask waiting = waiting(task);
    OccurrenceScope scope = OccurrenceScope.of(waiting.task(), current(task, target), target);
    List<RuleViolated> refusals = new ArrayList<>(rules(waiting, scope).refusals(draft));
    StoredFile file = store(draft.file(), refusals);
    OccurrenceRefused.unless(refusals);
    Occurrence kept = log.add(task, said(waiting, draft, file, scope, actor), actor);
    int moved = move(waiting, kept);
    events.publishEvent(
        scope.before() == null
            ? new OccurrenceRecorded(
                task,
                waiting.plan().id(),
                kept.happenedOn(),
                kept.due(),
                kept.document(),
                scope.some(),
                moved)
            : new OccurrenceCorrected(
                task,
                waiting.plan().id(),
                kept.happenedOn(),
                kept.due(),
                kept.document(),
                draft.reason(),
                scope.some(),
                moved));
    return kept;
  }

  /// Takes back what was recorded: for these units the deadline waits again.
  ///
  /// @param target which step, and for whom it is taken back
  public void withdraw(TaskId task, OccurrenceTarget target, String reason, Actor actor) {
    policy.demand(actor, RECORD);
    WaitingTask waiting = waiting(task);
    OccurrenceScope scope = OccurrenceScope.of(waiting.task(), current(task, target), target);
    Occurrence held = scope.before();
    if (held == null) {
      throw new NotFound("occurrence of task " + task.value());
    }
    OccurrenceRefused.unless(rules(waiting, scope).refusals(reason));
    String why = reason.strip();
    Occurrence withdrawn =
        log.add(
            task, held.withdrawn(why, scope.extent(), now(), LocalDate.now(clock), actor), actor);
    int moved = move(waiting, withdrawn);
    events.publishEvent(
        new OccurrenceWithdrawn(
            task, waiting.plan().id(), held.happenedOn(), why, scope.some(), moved));
  }

  private WaitingTask waiting(TaskId task) {
    return plans.findWaiting(task).orElseThrow(() -> new NotFound("waiting task " + task.value()));
  }

  private OccurrenceRules rules(WaitingTask waiting, OccurrenceScope scope) {
    return new OccurrenceRules(waiting, scope, LocalDate.now(clock));
  }

  /// What was said, when the last step is still the one the form was shown with.
  private OccurrenceHistory current(TaskId task, OccurrenceTarget target) {
    log.lock(task);
    OccurrenceHistory history = log.history(task);
    if (history.number() != target.seen()) {
      throw new OccurrenceChangedMeanwhile();
    }
    return history;
  }

  /// A file that is refused is told beside everything else; what was stored goes with the
  /// transaction.
  private @Nullable StoredFile store(
      OccurrenceDraft.@Nullable Attached file, List<RuleViolated> refusals) {
    if (file == null) {
      return null;
    }
    try {
      return files.store(file.name(), file.content());
    } catch (FileRefused refused) {
      refusals.add(refused);
      return null;
    }
  }

  private Occurrence said(
      WaitingTask waiting,
      OccurrenceDraft draft,
      @Nullable StoredFile file,
      OccurrenceScope scope,
      Actor actor) {
    Occurrence before = scope.before();
    Awaited awaited = Awaited.by(waiting.task());
    Occurrence said =
        new Occurrence(
            0,
            before == null ? OccurrenceStep.RECORDED : OccurrenceStep.CORRECTED,
            Objects.requireNonNull(awaited.happenedOn(draft)),
            Objects.requireNonNull(awaited.due(draft)),
            draft.document(),
            Objects.requireNonNull(draft.documentDate()),
            file == null ? null : file.id(),
            file == null ? null : file.name(),
            draft.note().isEmpty() ? null : draft.note(),
            before == null ? null : draft.reason(),
            now(),
            LocalDate.now(clock),
            actor.name(),
            scope.extent());
    return file == null && before != null ? said.withFileOf(before) : said;
  }

  private Instant now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
  }

  private int move(WaitingTask waiting, Occurrence step) {
    List<Given> concerned =
        store.listGiven(waiting.task().id()).stream()
            .filter(given -> step.extent().includes(given.unit()))
            .toList();
    List<Moved> moved = AmendedWork.moved(concerned, Awaited.due(waiting.task(), step));
    store.move(moved, step.day(), step.document(), step.number());
    events.publishEvent(new AssignmentsAmended(waiting.plan().id(), 0, 0, moved.size()));
    return moved.size();
  }
}
