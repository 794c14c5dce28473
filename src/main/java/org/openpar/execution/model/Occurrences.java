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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.FileRefused;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFiles;
import org.openpar.execution.AssignmentsAmended;
import org.openpar.execution.OccurrenceCorrected;
import org.openpar.execution.OccurrenceRecorded;
import org.openpar.execution.OccurrenceWithdrawn;
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

/// The only door to what deadlines wait for. One event stands for all units that lead the task, so
/// whoever coordinates the plan records it; from that day on their assignments have a due day. What
/// they owed on the days before stays as it was told then.
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

  /// What was said last about the event of each task.
  @Transactional(readOnly = true)
  public Map<TaskId, Occurrence> last() {
    return log.last();
  }

  /// Every step of one, the last first.
  @Transactional(readOnly = true)
  public List<Occurrence> list(TaskId task) {
    return log.list(task);
  }

  /// What speaks against keeping it, without keeping anything.
  @Transactional(readOnly = true)
  public List<RuleViolated> refusals(TaskId task, OccurrenceDraft draft) {
    return rules(waiting(task), findHeld(task)).refusals(draft);
  }

  /// Records that the event has happened, or puts right what was recorded.
  ///
  /// @param seen the number of the last step the form was shown with, 0 for none
  public Occurrence keep(TaskId task, long seen, OccurrenceDraft draft, Actor actor) {
    policy.demand(actor, RECORD);
    WaitingTask waiting = waiting(task);
    Occurrence before = current(task, seen).filter(Occurrence::holds).orElse(null);
    List<RuleViolated> refusals = new ArrayList<>(rules(waiting, before).refusals(draft));
    StoredFile file = store(draft.file(), refusals);
    OccurrenceRefused.unless(refusals);
    Occurrence kept = log.add(task, said(waiting, draft, file, before, actor), actor);
    int moved = move(waiting, kept);
    events.publishEvent(
        before == null
            ? new OccurrenceRecorded(
                task, waiting.plan().id(), kept.happenedOn(), kept.due(), kept.document(), moved)
            : new OccurrenceCorrected(
                task,
                waiting.plan().id(),
                kept.happenedOn(),
                kept.due(),
                kept.document(),
                draft.reason(),
                moved));
    return kept;
  }

  /// Takes back what was recorded: the deadline waits again.
  public void withdraw(TaskId task, long seen, String reason, Actor actor) {
    policy.demand(actor, RECORD);
    WaitingTask waiting = waiting(task);
    Occurrence held =
        current(task, seen)
            .filter(Occurrence::holds)
            .orElseThrow(() -> new NotFound("occurrence of task " + task.value()));
    if (waiting.closed()) {
      throw new OccurrenceProblem("", "closed");
    }
    if (reason.isBlank()) {
      throw new OccurrenceProblem("withdrawReason", "withdraw-reason");
    }
    Occurrence withdrawn =
        log.add(task, held.withdrawn(reason.strip(), now(), LocalDate.now(clock), actor), actor);
    int moved = move(waiting, withdrawn);
    events.publishEvent(
        new OccurrenceWithdrawn(
            task, waiting.plan().id(), held.happenedOn(), reason.strip(), moved));
  }

  private WaitingTask waiting(TaskId task) {
    return plans.findWaiting(task).orElseThrow(() -> new NotFound("waiting task " + task.value()));
  }

  private OccurrenceRules rules(WaitingTask waiting, @Nullable Occurrence before) {
    return new OccurrenceRules(waiting, before, LocalDate.now(clock));
  }

  private @Nullable Occurrence findHeld(TaskId task) {
    return log.findLast(task).filter(Occurrence::holds).orElse(null);
  }

  /// The last step, when it is still the one the form was shown with.
  private Optional<Occurrence> current(TaskId task, long seen) {
    log.lock(task);
    Optional<Occurrence> last = log.findLast(task);
    if (last.map(Occurrence::number).orElse(0L) != seen) {
      throw new OccurrenceChangedMeanwhile();
    }
    return last;
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
      @Nullable Occurrence before,
      Actor actor) {
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
            actor.name());
    return file == null && before != null ? said.withFileOf(before) : said;
  }

  private Instant now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
  }

  private int move(WaitingTask waiting, Occurrence step) {
    List<Moved> moved =
        AmendedWork.moved(store.listGiven(waiting.task().id()), Awaited.due(waiting.task(), step));
    store.move(moved, step.day(), step.document(), step.number());
    events.publishEvent(new AssignmentsAmended(waiting.plan().id(), 0, 0, moved.size()));
    return moved.size();
  }
}
