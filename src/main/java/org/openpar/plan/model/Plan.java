package org.openpar.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.StoredFile;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanKind;
import org.openpar.plan.TaskId;
import org.openpar.platform.time.ProvinceClock;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/// A yearly plan: drafted from a signed paper, checked by a person, promulgated once, unchanged
/// from then on. A decision that amends it makes another version, a plan of its own that belongs to
/// the first one. Its tasks are aggregates of their own.
@Table(schema = "plan", name = "plan")
public class Plan {

  @Id private final PlanId id;
  @Version private @Nullable Integer version;

  @Column("amends_id")
  private final @Nullable PlanId amends;

  @Column("base_id")
  private final @Nullable PlanId base;

  private PlanKind kind;

  @Column("parent_id")
  private @Nullable PlanId parent;

  private @Nullable Integer toYear;

  @Column("fulfils_line")
  private @Nullable TaskId fulfils;

  private int year;
  private String title;
  private @Nullable String number;
  private @Nullable LocalDate issuedOn;
  private @Nullable String issuer;
  private @Nullable String signerTitle;
  private @Nullable String signerName;
  private final UUID fileId;
  private final String fileName;
  private List<String> keyTasks;
  private List<String> targets;
  private final List<String> problems;
  private PlanState state;
  private final Instant draftedAt;
  private final String draftedBy;
  private @Nullable Instant issuedAt;
  private @Nullable String issuedBy;

  @PersistenceCreator
  Plan(
      PlanId id,
      @Nullable Integer version,
      @Nullable PlanId amends,
      @Nullable PlanId base,
      PlanKind kind,
      @Nullable PlanId parent,
      @Nullable Integer toYear,
      @Nullable TaskId fulfils,
      int year,
      String title,
      @Nullable String number,
      @Nullable LocalDate issuedOn,
      @Nullable String issuer,
      @Nullable String signerTitle,
      @Nullable String signerName,
      UUID fileId,
      String fileName,
      List<String> keyTasks,
      List<String> targets,
      List<String> problems,
      PlanState state,
      Instant draftedAt,
      String draftedBy,
      @Nullable Instant issuedAt,
      @Nullable String issuedBy) {
    this.id = id;
    this.version = version;
    this.amends = amends;
    this.base = base;
    this.kind = kind;
    this.parent = parent;
    this.toYear = toYear;
    this.fulfils = fulfils;
    this.year = year;
    this.title = title;
    this.number = number;
    this.issuedOn = issuedOn;
    this.issuer = issuer;
    this.signerTitle = signerTitle;
    this.signerName = signerName;
    this.fileId = fileId;
    this.fileName = fileName;
    this.keyTasks = List.copyOf(keyTasks);
    this.targets = List.copyOf(targets);
    this.problems = List.copyOf(problems);
    this.state = state;
    this.draftedAt = draftedAt;
    this.draftedBy = draftedBy;
    this.issuedAt = issuedAt;
    this.issuedBy = issuedBy;
  }

  /// What was read out of a file; one whose title was not found is called by the file's name.
  ///
  /// @param base the version in force that it amends, null for a plan of its own
  static Plan draft(
      PlanReading reading,
      StoredFile file,
      List<String> problems,
      @Nullable Plan base,
      Actor by,
      Instant now) {
    PlanDocument paper = reading.document();
    Signature signature = paper.signature();
    return new Plan(
        PlanId.next(),
        null,
        base == null ? null : base.first(),
        base == null ? null : base.id(),
        base == null ? PlanKind.YEARLY : base.kind,
        base == null ? null : base.parent,
        base == null ? null : base.toYear,
        null,
        paper.planYear(),
        Objects.requireNonNullElse(paper.title(), file.name()),
        paper.number(),
        paper.issuedOn(),
        paper.issuer(),
        signature == null ? null : signature.office(),
        signature == null ? null : signature.name(),
        file.id().value(),
        file.name(),
        reading.keyTasks(),
        reading.targets(),
        problems,
        PlanState.DRAFT,
        now,
        by.name(),
        null,
        null);
  }

  /// Promulgates the plan, or says everything that stands in the way at once.
  ///
  /// @param obstacles what else than its particulars stands in the way
  Plan issue(
      Promulgation promulgation, List<RefusedIssue.Reason> obstacles, Actor by, Instant now) {
    demand(PlanState.DRAFT, PlanState.APPROVED);
    List<RefusedIssue.Reason> reasons =
        new ArrayList<>(promulgation.missing(LocalDate.ofInstant(now, ProvinceClock.ZONE)));
    reasons.addAll(obstacles);
    if (!reasons.isEmpty()) {
      throw new RefusedIssue(reasons);
    }
    number = promulgation.number();
    issuedOn = promulgation.issuedOn();
    issuer = promulgation.issuer();
    signerTitle = promulgation.signerTitle();
    signerName = promulgation.signerName();
    title = promulgation.title();
    state = PlanState.ISSUED;
    issuedAt = now;
    issuedBy = by.name();
    return this;
  }

  /// The machine may have taken another year for that of the plan.
  Plan changeYear(int other) {
    if (amendment()) {
      AmendmentOfOtherPlan.unlessSameYear(other, year);
    }
    demand(PlanState.DRAFT, PlanState.RETURNED);
    year = other;
    return this;
  }

  /// Throws the draft away; the file stays in the store, the trail tells who did it.
  Plan discard() {
    demand(PlanState.DRAFT, PlanState.RETURNED);
    state = PlanState.DISCARDED;
    return this;
  }

  /// Says what it is to the others; [Plans] has asked whether it can be.
  Plan belong(Belonging belonging) {
    demand(PlanState.DRAFT, PlanState.RETURNED);
    kind = belonging.kind();
    parent = belonging.parent();
    toYear = belonging.toYear();
    fulfils = belonging.fulfils();
    return this;
  }

  /// Says anew what it aims at.
  Plan aim(AimWords words) {
    demand(PlanState.DRAFT, PlanState.RETURNED);
    targets = words.targets();
    keyTasks = words.keyTasks();
    return this;
  }

  /// Puts it before whoever signs it; until that is decided nobody changes a word.
  Plan submit() {
    demand(PlanState.DRAFT, PlanState.RETURNED);
    state = PlanState.SUBMITTED;
    return this;
  }

  Plan takeBack() {
    demand(PlanState.SUBMITTED);
    state = PlanState.DRAFT;
    return this;
  }

  Plan sendBack() {
    demand(PlanState.SUBMITTED);
    state = PlanState.RETURNED;
    return this;
  }

  Plan approve() {
    demand(PlanState.SUBMITTED);
    state = PlanState.APPROVED;
    return this;
  }

  Plan close(LocalDate today) {
    demand(PlanState.ISSUED);
    if (today.getYear() <= lastYear()) {
      throw new PlanYearNotOver(lastYear());
    }
    state = PlanState.CLOSED;
    return this;
  }

  private void demand(PlanState... states) {
    if (!List.of(states).contains(state)) {
      throw new PlanNotOpen(state);
    }
  }

  public PlanId id() {
    return id;
  }

  /// The first version of the plan it amends, null when it is one itself.
  public @Nullable PlanId amends() {
    return amends;
  }

  /// The version that was in force when this amendment was drafted.
  public @Nullable PlanId base() {
    return base;
  }

  public PlanKind kind() {
    return kind;
  }

  /// The plan it belongs to, by its first version.
  public @Nullable PlanId parent() {
    return parent;
  }

  /// The last year it is for: its own, unless it spans several.
  public int lastYear() {
    return toYear == null ? year : toYear;
  }

  /// The task of its parent that is done by issuing it.
  public @Nullable TaskId fulfils() {
    return fulfils;
  }

  public Belonging belonging() {
    return new Belonging(kind, parent, toYear, fulfils);
  }

  public boolean amendment() {
    return amends != null;
  }

  /// The first version: what all versions are known by outside this module.
  public PlanId first() {
    return amends == null ? id : amends;
  }

  public int year() {
    return year;
  }

  public String title() {
    return title;
  }

  public @Nullable String number() {
    return number;
  }

  public @Nullable LocalDate issuedOn() {
    return issuedOn;
  }

  /// The day whose map of units it speaks of: that of the decision, or the first of its year.
  public LocalDate day() {
    return issuedOn == null ? LocalDate.of(year, 1, 1) : issuedOn;
  }

  public @Nullable String issuer() {
    return issuer;
  }

  public @Nullable String signerTitle() {
    return signerTitle;
  }

  public @Nullable String signerName() {
    return signerName;
  }

  public UUID fileId() {
    return fileId;
  }

  public String fileName() {
    return fileName;
  }

  public List<String> keyTasks() {
    return keyTasks;
  }

  public List<String> targets() {
    return targets;
  }

  public List<String> problems() {
    return problems;
  }

  public PlanState state() {
    return state;
  }

  public Instant draftedAt() {
    return draftedAt;
  }

  public String draftedBy() {
    return draftedBy;
  }

  public @Nullable Instant issuedAt() {
    return issuedAt;
  }

  public @Nullable String issuedBy() {
    return issuedBy;
  }
}
