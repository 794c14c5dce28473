package org.openpar.execution.web;

import java.time.Clock;
import java.time.LocalDate;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.model.Assignments;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.identity.Actor;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The coordinator confirms what a unit handed in, or gives it back.
@Controller
@RequestMapping("/viec/{assignment}/xac-nhan")
class VerificationController {

  private final Assignments assignments;
  private final AssignmentPages pages;
  private final Clock clock;

  VerificationController(Assignments assignments, AssignmentPages pages, Clock clock) {
    this.assignments = assignments;
    this.pages = pages;
    this.clock = clock;
  }

  @PostMapping
  @Requires(ExecutionActs.VERIFY)
  Page create(
      @PathVariable AssignmentId assignment,
      @RequestParam int version,
      @RequestParam Check outcome,
      @RequestParam(defaultValue = "") String reason,
      Actor actor) {
    try {
      assignments.current(assignment, version, actor);
      decide(assignment, outcome, reason, actor);
      return Redirect.to("/viec").saying("execution.said." + outcome);
    } catch (RuleViolated refusal) {
      return refused(assignment, reason, refusal, actor);
    } catch (OptimisticLockingFailureException changed) {
      return refused(assignment, reason, new DecidedMeanwhile(), actor);
    }
  }

  private Page refused(AssignmentId id, String reason, RuleViolated refusal, Actor actor) {
    return pages.of(id, LocalDate.now(clock), actor, reason, FormErrors.of(refusal));
  }

  private void decide(AssignmentId assignment, Check outcome, String reason, Actor actor) {
    switch (outcome) {
      case VERIFY -> assignments.verify(assignment, reason, actor);
      case SEND_BACK -> assignments.sendBack(assignment, reason, actor);
      case MARK_UNSATISFACTORY -> assignments.markUnsatisfactory(assignment, reason, actor);
      case REOPEN -> assignments.reopen(assignment, reason, actor);
    }
  }
}
