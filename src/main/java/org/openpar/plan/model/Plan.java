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
import org.openpar.platform.time.ProvinceClock;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A yearly plan: drafted from a signed paper, checked by a person, promulgated once, unchanged
/// from then on. Its tasks are aggregates of their own.
@Table(schema = "plan", name = "plan")
public class Plan {

  @Id private final PlanId id;
  @Version private @Nullable Integer version;
  private int year;
  private String title;
  private @Nullable String number;
  private @Nullable LocalDate issuedOn;
  private @Nullable String issuer;
  private @Nullable String signerTitle;
  private @Nullable String signerName;
  private final UUID fileId;
  private final String fileName;
  private final List<String> keyTasks;
  private final List<String> targets;
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
  static Plan draft(
      PlanReading reading, StoredFile file, List<String> problems, Actor by, Instant now) {
    PlanDocument paper = reading.document();
    Signature signature = paper.signature();
    return new Plan(
        PlanId.next(),
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
  Plan issue(Promulgation promulgation, Readiness readiness, Actor by, Instant now) {
    List<RefusedIssue.Reason> reasons = new ArrayList<>();
    if (state != PlanState.DRAFT) {
      throw new PlanNotOpen(state);
    }
    reasons.addAll(promulgation.missing(LocalDate.ofInstant(now, ProvinceClock.ZONE)));
    reasons.addAll(readiness.obstacles());
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
    if (state != PlanState.DRAFT) {
      throw new PlanNotOpen(state);
    }
    year = other;
    return this;
  }

  /// Throws the draft away; the file stays in the store, the trail tells who did it.
  Plan discard() {
    if (state != PlanState.DRAFT) {
      throw new PlanNotOpen(state);
    }
    state = PlanState.DISCARDED;
    return this;
  }

  public PlanId id() {
    return id;
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
