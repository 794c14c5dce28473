package org.openpar.execution.model;

import static org.openpar.execution.model.ExecutionActs.APPROVE;
import static org.openpar.execution.model.ExecutionActs.REOPEN;
import static org.openpar.execution.model.ExecutionActs.REPORT;
import static org.openpar.execution.model.ExecutionActs.VERIFY;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.model.AssignmentState.AwaitingApproval;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The only door to an assignment: permission, load, change, step, save. What the actor may not see
/// does not exist for him; what he may see but not do is refused.
@Service
@Transactional
public class Assignments {

  private final AssignmentRepository repository;
  private final ProgressLog log;
  private final HeadApproval approval;
  private final Competence competence;
  private final Responsibility responsibility;
  private final Clock clock;

  Assignments(
      AssignmentRepository repository,
      ProgressLog log,
      HeadApproval approval,
      Competence competence,
      Responsibility responsibility,
      Clock clock) {
    this.responsibility = responsibility;
    this.repository = repository;
    this.log = log;
    this.approval = approval;
    this.competence = competence;
    this.clock = clock;
  }

  /// Loads one for a form: the version it was shown with, or [AssignmentChangedMeanwhile].
  @Transactional(readOnly = true)
  public Assignment current(AssignmentId id, int version, Actor actor) {
    Assignment assignment = visible(id, actor);
    if (assignment.version() != version) {
      throw new AssignmentChangedMeanwhile(id);
    }
    return assignment;
  }

  public Assignment report(AssignmentId id, Progress progress, Actor actor) {
    Assignment assignment = demand(REPORT, id, actor).report(progress, today());
    return keep(assignment, StepKind.REPORTED, progress.words(), actor);
  }

  /// Nothing new: one tap, and nobody has to ask.
  public Assignment keepUnchanged(AssignmentId id, Actor actor) {
    return keep(demand(REPORT, id, actor).keep(today()), StepKind.UNCHANGED, null, actor);
  }

  /// Hands in, to the head of the unit where it wants that; a head who hands in himself has looked.
  public Assignment submit(AssignmentId id, Progress progress, Actor actor) {
    Assignment assignment = demand(REPORT, id, actor);
    boolean toHead =
        approval.wanted(unitOf(assignment)) && !competence.heads(actor, unitOf(assignment));
    assignment.submit(progress, toHead, actor, today());
    return keep(assignment, StepKind.SUBMITTED, progress.words(), actor);
  }

  public Assignment approve(AssignmentId id, Actor actor) {
    Assignment assignment = demand(APPROVE, id, actor).approve(actor, today());
    return keep(assignment, StepKind.APPROVED, null, actor);
  }

  public Assignment verify(AssignmentId id, String words, Actor actor) {
    Assignment assignment = demand(VERIFY, id, actor).verify(actor, today());
    return keep(assignment, StepKind.VERIFIED, words, actor);
  }

  /// Gives back what waits: the head of the unit before it went out, the coordinator after.
  public Assignment sendBack(AssignmentId id, String reason, Actor actor) {
    Assignment assignment = visible(id, actor);
    String act = assignment.state() instanceof AwaitingApproval ? APPROVE : VERIFY;
    competence.demand(act, actor, unitOf(assignment));
    return keep(stillOwed(assignment).sendBack(reason, today()), StepKind.SENT_BACK, reason, actor);
  }

  public Assignment markUnsatisfactory(AssignmentId id, String reason, Actor actor) {
    Assignment assignment = demand(VERIFY, id, actor).markUnsatisfactory(reason, today());
    return keep(assignment, StepKind.MARKED_UNSATISFACTORY, reason, actor);
  }

  public Assignment reopen(AssignmentId id, String reason, Actor actor) {
    Assignment assignment = demand(REOPEN, id, actor).reopen(reason, today());
    return keep(assignment, StepKind.REOPENED, reason, actor);
  }

  /// The assignment of a unit that the actor may report for, as it stands.
  Assignment own(AssignmentId id, Actor actor) {
    return demand(REPORT, id, actor);
  }

  /// For the evidence, whose files lie beside the assignment.
  Assignment addEvidence(AssignmentId id, Actor actor) {
    Assignment assignment = demand(REPORT, id, actor).addEvidence(today());
    return keep(assignment, StepKind.EVIDENCE_ADDED, null, actor);
  }

  Assignment removeEvidence(AssignmentId id, Actor actor) {
    Assignment assignment = demand(REPORT, id, actor).removeEvidence(today());
    return keep(assignment, StepKind.EVIDENCE_REMOVED, null, actor);
  }

  private Assignment keep(
      Assignment assignment, StepKind kind, @Nullable String words, Actor actor) {
    if (words == null || words.isBlank()) {
      log.add(assignment, kind, null, actor);
    } else {
      log.add(assignment.said(words.strip(), actor, today()), kind, words.strip(), actor);
    }
    return repository.save(assignment);
  }

  private Assignment demand(String act, AssignmentId id, Actor actor) {
    Assignment assignment = visible(id, actor);
    competence.demand(act, actor, unitOf(assignment));
    return stillOwed(assignment);
  }

  private static Assignment stillOwed(Assignment assignment) {
    if (assignment.withdrawn()) {
      throw new AssignmentWithdrawn();
    }
    return assignment;
  }

  private Assignment visible(AssignmentId id, Actor actor) {
    return repository
        .findById(id)
        .filter(assignment -> competence.mayRead(actor, unitOf(assignment)))
        .orElseThrow(() -> new NotFound("assignment " + id.value()));
  }

  private UnitId unitOf(Assignment assignment) {
    return responsibility.holder(assignment.id(), assignment.unit());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
