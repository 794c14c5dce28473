package org.openpar.cascade.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanApproved;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitPlanIssued;
import org.openpar.cascade.UnitPlanRescheduled;
import org.openpar.cascade.UnitPlanReturned;
import org.openpar.cascade.UnitPlanState;
import org.openpar.cascade.UnitPlanTakenUp;
import org.openpar.cascade.UnitPlanWithdrawn;
import org.openpar.documents.StoredFile;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/// The plan a unit owes because the province has issued one: drafted for it, completed and issued
/// by it, approved or returned by the coordinator. Only [UnitPlans] may change one.
@Table(schema = "cascade", name = "unit_plan")
public class UnitPlan extends AbstractAggregateRoot<UnitPlan> {

  @Id private final UnitPlanId id;
  @Version private @Nullable Integer version;

  @Column("plan_id")
  private final PlanId plan;

  @Column("unit_id")
  private final UnitId unit;

  private final int year;
  private LocalDate dueOn;
  private final @Nullable LocalDate fromDay;
  private final @Nullable LocalDate endedOn;
  private UnitPlanState state;
  private @Nullable LocalDate openedOn;
  private @Nullable String number;
  private @Nullable LocalDate issuedOn;
  private @Nullable String signer;
  private @Nullable UUID fileId;
  private @Nullable String fileName;
  private int submissions;
  private @Nullable LocalDate submittedOn;
  private @Nullable String reason;
  private @Nullable LocalDate reviewedOn;
  private int withdrawals;
  private @Nullable LocalDate firstDueOn;
  private @Nullable String dueReason;

  UnitPlan(
      UnitPlanId id,
      @Nullable Integer version,
      PlanId plan,
      UnitId unit,
      int year,
      LocalDate dueOn,
      @Nullable LocalDate fromDay,
      @Nullable LocalDate endedOn,
      UnitPlanState state,
      @Nullable LocalDate openedOn,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      @Nullable String signer,
      @Nullable UUID fileId,
      @Nullable String fileName,
      int submissions,
      @Nullable LocalDate submittedOn,
      @Nullable String reason,
      @Nullable LocalDate reviewedOn,
      int withdrawals,
      @Nullable LocalDate firstDueOn,
      @Nullable String dueReason) {
    this.id = id;
    this.version = version;
    this.plan = plan;
    this.unit = unit;
    this.year = year;
    this.dueOn = dueOn;
    this.fromDay = fromDay;
    this.endedOn = endedOn;
    this.state = state;
    this.openedOn = openedOn;
    this.number = number;
    this.issuedOn = issuedOn;
    this.signer = signer;
    this.fileId = fileId;
    this.fileName = fileName;
    this.submissions = submissions;
    this.submittedOn = submittedOn;
    this.reason = reason;
    this.reviewedOn = reviewedOn;
    this.withdrawals = withdrawals;
    this.firstDueOn = firstDueOn;
    this.dueReason = dueReason;
  }

  /// Somebody of the unit has looked at its draft for the first time.
  UnitPlan open(LocalDate day) {
    openedOn = day;
    return this;
  }

  /// The unit has signed and hands in what stands there.
  UnitPlan issue(UnitDecision decision, StoredFile file, LocalDate day) {
    demandOpen();
    state = UnitPlanState.ISSUED;
    number = decision.number();
    LocalDate signedOn = Objects.requireNonNull(decision.issuedOn());
    issuedOn = signedOn;
    signer = decision.signer();
    fileId = file.id().value();
    fileName = file.name();
    submissions++;
    submittedOn = day;
    reason = null;
    reviewedOn = null;
    registerEvent(new UnitPlanIssued(id, unit, decision.number(), signedOn, submissions));
    return this;
  }

  /// The coordinator looks at what was handed in, for the first time.
  UnitPlan takeUp(LocalDate day) {
    demandWaiting();
    reviewedOn = day;
    registerEvent(new UnitPlanTakenUp(id, unit, submissions));
    return this;
  }

  /// The unit takes back what nobody has looked at yet.
  UnitPlan withdraw(String why, String by) {
    demandWithdrawable();
    state = UnitPlanState.WITHDRAWN;
    withdrawals++;
    registerEvent(new UnitPlanWithdrawn(id, unit, submissions, why, by));
    return this;
  }

  void demandWithdrawable() {
    demandWaiting();
    if (reviewedOn != null) {
      throw new UnitPlanUnderReview();
    }
  }

  /// The coordinator gives this unit another day; the first one it had is kept.
  UnitPlan reschedule(LocalDate day, String why) {
    demandOpen();
    LocalDate before = dueOn;
    firstDueOn = Objects.requireNonNullElse(firstDueOn, before);
    dueOn = day;
    dueReason = why;
    registerEvent(new UnitPlanRescheduled(id, unit, before, day, why));
    return this;
  }

  UnitPlan sendBack(String why, int tasks) {
    demandWaiting();
    state = UnitPlanState.RETURNED;
    reason = why;
    registerEvent(new UnitPlanReturned(id, unit, why, tasks));
    return this;
  }

  /// The province has amended its plan: what was handed in no longer answers it.
  UnitPlan reopen(String why, int tasks) {
    state = UnitPlanState.RETURNED;
    reason = why;
    registerEvent(new UnitPlanReturned(id, unit, why, tasks));
    return this;
  }

  UnitPlan approve() {
    demandWaiting();
    state = UnitPlanState.APPROVED;
    registerEvent(new UnitPlanApproved(id, unit));
    return this;
  }

  void demandOpen() {
    if (!state.open()) {
      throw new UnitPlanNotOpen(state);
    }
  }

  private void demandWaiting() {
    if (state != UnitPlanState.ISSUED) {
      throw new UnitPlanNotWaiting(state);
    }
  }

  public UnitPlanId id() {
    return id;
  }

  public PlanId plan() {
    return plan;
  }

  public UnitId unit() {
    return unit;
  }

  public int year() {
    return year;
  }

  /// The last day to issue it.
  public LocalDate dueOn() {
    return dueOn;
  }

  /// The day it had first, null where the coordinator has set no other.
  public @Nullable LocalDate firstDueOn() {
    return firstDueOn;
  }

  /// Why it has another day, null where it has not.
  public @Nullable String dueReason() {
    return dueReason;
  }

  /// The day it begins, where the unit was born within the year.
  public @Nullable LocalDate fromDay() {
    return fromDay;
  }

  /// The day on which its unit was no more.
  public @Nullable LocalDate endedOn() {
    return endedOn;
  }

  public UnitPlanState state() {
    return state;
  }

  public @Nullable LocalDate openedOn() {
    return openedOn;
  }

  public @Nullable String number() {
    return number;
  }

  public @Nullable LocalDate issuedOn() {
    return issuedOn;
  }

  public @Nullable String signer() {
    return signer;
  }

  public @Nullable UUID fileId() {
    return fileId;
  }

  public @Nullable String fileName() {
    return fileName;
  }

  public int submissions() {
    return submissions;
  }

  /// Whether something it handed in counts: that was not taken back.
  public boolean handedIn() {
    return submissions > withdrawals;
  }

  /// The day the coordinator opened what was last handed in, null while nobody has.
  public @Nullable LocalDate reviewedOn() {
    return reviewedOn;
  }

  public @Nullable LocalDate submittedOn() {
    return submittedOn;
  }

  /// Why it was returned, null when it is not.
  public @Nullable String reason() {
    return reason;
  }
}
