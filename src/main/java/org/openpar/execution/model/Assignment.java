package org.openpar.execution.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.Obligation;
import org.openpar.execution.AssignmentFoundUnsatisfactory;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.AssignmentReturned;
import org.openpar.execution.AssignmentVerified;
import org.openpar.execution.ProgressReported;
import org.openpar.execution.Standing;
import org.openpar.execution.model.AssignmentState.AwaitingApproval;
import org.openpar.execution.model.AssignmentState.AwaitingVerification;
import org.openpar.execution.model.AssignmentState.Completed;
import org.openpar.execution.model.AssignmentState.InProgress;
import org.openpar.execution.model.AssignmentState.NotStarted;
import org.openpar.execution.model.AssignmentState.SentBack;
import org.openpar.execution.model.AssignmentState.Unsatisfactory;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/// One obligation of a task laid on one unit: what is owed, how far it is, what proves it.
///
/// The unit reports and hands in, its head approves where the unit wants that, the coordinator
/// confirms or gives it back. Anyone may read one; only [Assignments] may change one.
@Table(schema = "execution", name = "assignment")
public class Assignment extends AbstractAggregateRoot<Assignment> {

  @Id private final AssignmentId id;
  @Version private @Nullable Integer version;

  @Column("plan_id")
  private final PlanId plan;

  @Column("task_id")
  private final TaskId task;

  @Column("unit_id")
  private final UnitId unit;

  @Embedded.Empty private final Obligation owed;
  @Embedded.Empty private StateColumns columns;

  @Embedded.Empty(prefix = "product_")
  private Product product;

  @Embedded.Empty(prefix = "last_")
  private LastWord lastWord;

  private int evidence;
  private @Nullable LocalDate reportedOn;
  private LocalDate changedOn;
  private final @Nullable LocalDate withdrawnOn;

  Assignment(
      AssignmentId id,
      @Nullable Integer version,
      PlanId plan,
      TaskId task,
      UnitId unit,
      Obligation owed,
      StateColumns columns,
      Product product,
      LastWord lastWord,
      int evidence,
      @Nullable LocalDate reportedOn,
      LocalDate changedOn,
      @Nullable LocalDate withdrawnOn) {
    this.id = id;
    this.version = version;
    this.plan = plan;
    this.task = task;
    this.unit = unit;
    this.owed = owed;
    this.columns = columns;
    this.product = product;
    this.lastWord = lastWord;
    this.evidence = evidence;
    this.reportedOn = reportedOn;
    this.changedOn = changedOn;
    this.withdrawnOn = withdrawnOn;
  }

  static Assignment open(PlanId plan, TaskId task, UnitId unit, Obligation owed, LocalDate on) {
    StateColumns untouched = StateColumns.of(new NotStarted());
    return new Assignment(
        AssignmentId.next(),
        null,
        plan,
        task,
        unit,
        owed,
        untouched,
        Product.NONE,
        LastWord.NONE,
        0,
        null,
        on,
        null);
  }

  /// The unit says how far it is. Work that came back stays marked so until it is handed in again.
  Assignment report(Progress progress, LocalDate on) {
    demandWithUnit();
    if (!progress.product().signedBy(on)) {
      throw new ProductFromTheFuture();
    }
    if (!progress.product().recentOn(on)) {
      throw new ProductTooOld();
    }
    product = progress.product();
    return switch (state()) {
      case SentBack _, Unsatisfactory _ -> reported(state(), on);
      default -> reported(progress.begun() ? new InProgress() : new NotStarted(), on);
    };
  }

  /// The unit says that nothing has changed.
  Assignment keep(LocalDate on) {
    demandWithUnit();
    return reported(state(), on);
  }

  /// The unit hands its work in as done.
  ///
  /// @param toHead whether the head of the unit looks at it first
  Assignment submit(Progress progress, boolean toHead, Actor by, LocalDate on) {
    demandWithUnit();
    product = progress.product();
    NotYetComplete.unless(CompletionRule.refusals(progress, this, by, on));
    LocalDate doneOn = Objects.requireNonNullElse(product.date(), on);
    return reported(
        toHead
            ? new AwaitingApproval(doneOn, by.person())
            : new AwaitingVerification(doneOn, by.person()),
        on);
  }

  /// The head of the unit passes it on to the coordinator.
  Assignment approve(Actor by, LocalDate on) {
    if (!(state() instanceof AwaitingApproval(var doneOn, var submittedBy))) {
      throw new NothingToApprove();
    }
    NotYetComplete.unless(CompletionRule.refusals(this, by, on));
    return become(new AwaitingVerification(doneOn, submittedBy), on);
  }

  /// The coordinator confirms it: it is completed.
  Assignment verify(Actor by, LocalDate on) {
    if (!(state() instanceof AwaitingVerification(var doneOn, var submittedBy))) {
      throw new NothingToVerify();
    }
    NotYetComplete.unless(CompletionRule.refusals(this, by, on));
    registerEvent(new AssignmentVerified(id, plan, task, unit, doneOn));
    return become(new Completed(doneOn, submittedBy, by.person()), on);
  }

  /// Whoever was to look at it gives it back to be finished.
  Assignment sendBack(String reason, LocalDate on) {
    demandAwaiting();
    return giveBack(new SentBack(spoken(reason)), reason, on);
  }

  /// The work was done but does not meet what was asked for (đã thực hiện nhưng chưa đạt yêu cầu).
  Assignment markUnsatisfactory(String reason, LocalDate on) {
    if (!(state() instanceof AwaitingVerification)) {
      throw new NothingToVerify();
    }
    AssignmentState next = new Unsatisfactory(spoken(reason));
    registerEvent(new AssignmentFoundUnsatisfactory(id, plan, unit, reason));
    return become(next, on);
  }

  /// A confirmation turned out to be wrong.
  Assignment reopen(String reason, LocalDate on) {
    if (!(state() instanceof Completed)) {
      throw new NothingToReopen();
    }
    return giveBack(new SentBack(spoken(reason)), reason, on);
  }

  Assignment addEvidence(LocalDate on) {
    demandWithUnit();
    evidence++;
    return reported(state(), on);
  }

  Assignment removeEvidence(LocalDate on) {
    demandWithUnit();
    evidence--;
    return reported(state(), on);
  }

  /// Whoever did the last step said something with it.
  Assignment said(String words, Actor by, LocalDate on) {
    lastWord = new LastWord(words, by.name(), on);
    return this;
  }

  public AssignmentId id() {
    return id;
  }

  /// Counts its changes; a form that was filled for an older one is refused.
  public int version() {
    return version == null ? 0 : version;
  }

  public PlanId plan() {
    return plan;
  }

  public TaskId task() {
    return task;
  }

  public UnitId unit() {
    return unit;
  }

  public Obligation owed() {
    return owed;
  }

  public AssignmentState state() {
    return columns.toState();
  }

  public Product product() {
    return product;
  }

  /// How many files prove it.
  public int evidence() {
    return evidence;
  }

  /// Whether an amendment of the plan has taken it back.
  boolean withdrawn() {
    return withdrawnOn != null;
  }

  public @Nullable LocalDate reportedOn() {
    return reportedOn;
  }

  public Standing standing(LocalDate day, int dueSoonDays) {
    return Standing.of(owed, columns.state(), columns.completedOn(), day, dueSoonDays);
  }

  private Assignment reported(AssignmentState next, LocalDate on) {
    reportedOn = on;
    registerEvent(new ProgressReported(id, plan, unit, next.work(), on));
    return become(next, on);
  }

  private Assignment giveBack(AssignmentState next, String reason, LocalDate on) {
    registerEvent(new AssignmentReturned(id, plan, unit, next.work(), reason));
    return become(next, on);
  }

  private Assignment become(AssignmentState next, LocalDate on) {
    columns = StateColumns.of(next);
    changedOn = on;
    return this;
  }

  private void demandWithUnit() {
    switch (state()) {
      case NotStarted(), InProgress(), SentBack _, Unsatisfactory _ -> {}
      case AwaitingApproval _, AwaitingVerification _ -> throw new AlreadySubmitted();
      case Completed _ -> throw new AssignmentAlreadyClosed();
    }
  }

  private void demandAwaiting() {
    if (!(state() instanceof AwaitingApproval || state() instanceof AwaitingVerification)) {
      throw new NothingToVerify();
    }
  }

  private static String spoken(String reason) {
    if (reason.isBlank()) {
      throw new ReasonMissing();
    }
    return reason.strip();
  }
}
