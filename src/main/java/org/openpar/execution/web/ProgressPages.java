package org.openpar.execution.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.model.AssignmentQueries;
import org.openpar.execution.model.AssignmentSheet;
import org.openpar.execution.model.Competence;
import org.openpar.execution.model.EvidenceFiles;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.execution.model.NotYetComplete;
import org.openpar.execution.model.ProgressStep;
import org.openpar.execution.model.Responsibility;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Component;

/// The form of a report: empty, refused, or overtaken by somebody else.
@Component
class ProgressPages {

  private final AssignmentQueries queries;
  private final EvidenceFiles evidence;
  private final Competence competence;
  private final Responsibility responsibility;
  private final Clock clock;

  ProgressPages(
      AssignmentQueries queries,
      EvidenceFiles evidence,
      Competence competence,
      Responsibility responsibility,
      Clock clock) {
    this.responsibility = responsibility;
    this.competence = competence;
    this.queries = queries;
    this.evidence = evidence;
    this.clock = clock;
  }

  /// The empty form, or the way back where there is nothing to report on any more.
  Page blank(AssignmentId id, Actor actor) {
    AssignmentSheet sheet = sheet(id, actor);
    UnitId unit = responsibility.holder(sheet.brief());
    competence.demand(ExecutionActs.REPORT, actor, unit);
    if (!competence.mayReport(actor, unit, sheet.brief().standing().work())) {
      return Redirect.to("/viec/" + id.value());
    }
    return page(sheet, ProgressForm.of(sheet), FormErrors.none(), null);
  }

  /// The form again as it was typed, each refusal beside its field.
  ProgressPage refused(AssignmentId id, ProgressForm form, RuleViolated refusal, Actor actor) {
    AssignmentSheet sheet = sheet(id, actor);
    List<RuleViolated> all =
        refusal instanceof NotYetComplete many ? many.refusals() : List.of(refusal);
    FormErrors errors = FormErrors.none();
    for (RuleViolated one : all) {
      errors = errors.and(one);
    }
    return page(sheet, form.at(sheet.version()), errors, null);
  }

  /// What was typed beside what somebody else has said meanwhile; sending it again is a decision.
  ProgressPage changed(AssignmentId id, ProgressForm form, Actor actor) {
    AssignmentSheet sheet = sheet(id, actor);
    ProgressStep newest = queries.listSteps(id, today()).getFirst();
    return page(sheet, form.at(sheet.version()), FormErrors.none(), newest);
  }

  private ProgressPage page(
      AssignmentSheet sheet, ProgressForm form, FormErrors errors, @Nullable ProgressStep newest) {
    return new ProgressPage(
        sheet, form, evidence.list(sheet.brief().id(), today()), errors, newest);
  }

  private AssignmentSheet sheet(AssignmentId id, Actor actor) {
    return queries.assignment(id, today(), actor);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
