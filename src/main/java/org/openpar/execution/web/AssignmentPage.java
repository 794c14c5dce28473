package org.openpar.execution.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.WorkState;
import org.openpar.execution.model.AssignmentSheet;
import org.openpar.execution.model.Charge;
import org.openpar.execution.model.DueChange;
import org.openpar.execution.model.Evidence;
import org.openpar.execution.model.OccurrenceStep;
import org.openpar.execution.model.ProgressStep;
import org.openpar.execution.model.StepKind;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Crumb;
import org.openpar.platform.web.kit.Grade;
import org.springframework.http.HttpStatus;

/// An assignment: how it stands, what the plan says word for word, what was said and what proves
/// it.
///
/// @param charge who in the unit is in charge, null where nobody was ever named
/// @param dueChanges what documents moved its due day, the last first
/// @param awaiting what its deadline waits for, null where it has a day of its own
/// @param words what whoever checks has typed so far
public record AssignmentPage(
    AssignmentSheet sheet,
    LocalDate day,
    Around around,
    @Nullable Charge charge,
    List<AssignmentRow> siblings,
    List<ProgressStep> steps,
    List<DueChange> dueChanges,
    @Nullable Awaiting awaiting,
    List<Evidence> evidence,
    Offers offers,
    String words,
    FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public AssignmentBrief brief() {
    return sheet.brief();
  }

  public String path() {
    return "/viec/" + brief().id().value();
  }

  public StandingMarks marks() {
    return new StandingMarks(brief().standing(), brief().completedOn(), day);
  }

  /// How far it can be believed.
  public Grade grade() {
    if (brief().standing().work() == WorkState.COMPLETED) {
      return Grade.A;
    } else if (proved()) {
      return Grade.B;
    }
    return said().isEmpty() ? Grade.D : Grade.C;
  }

  /// Evidence "awaits" only where somebody has handed it in.
  public String gradeWords(Texts t) {
    boolean idle =
        grade() == Grade.B && brief().standing().work() != WorkState.AWAITING_VERIFICATION;
    return t.say("execution.grade." + grade() + (idle ? ".idle" : ""));
  }

  private boolean proved() {
    boolean there = brief().evidence() > 0 || sheet.product().complete();
    return there && sheet.product().signedBy(day);
  }

  /// Where words were spoken; the history beside it holds every step.
  public List<ProgressStep> said() {
    return steps.stream().filter(step -> step.words() != null).toList();
  }

  public List<Crumb> crumbs(Texts t) {
    String area = "/danh-sach?plan=" + brief().plan().value() + "&area=" + brief().areaPosition();
    return List.of(
        new Crumb(
            t.say("execution.crumb.plan", String.valueOf(around.plan().year())),
            "/danh-sach?plan=" + brief().plan().value()),
        new Crumb(brief().areaCode() + ". " + sheet.words().areaTitle(), area, t.vietnamese()),
        new Crumb(brief().code(), area + "&task=" + brief().task().value()));
  }

  /// What the change of its due day is told with.
  public static String change(DueChange change) {
    if (change.step() == OccurrenceStep.WITHDRAWN) {
      return "execution.due-changed.withdrawn";
    }
    return change.due() == null ? "execution.due-changed.none" : "execution.due-changed.from";
  }

  /// The mark of a step in the history.
  public static String icon(StepKind kind) {
    return switch (kind) {
      case REPORTED, UNCHANGED, EVIDENCE_ADDED, EVIDENCE_REMOVED -> "m-doing";
      case SUBMITTED, APPROVED -> "m-wait";
      case VERIFIED -> "m-done";
      case SENT_BACK, MARKED_UNSATISFACTORY, REOPENED -> "m-redo";
    };
  }
}
