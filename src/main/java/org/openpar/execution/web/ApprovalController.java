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

/// The head of a unit lets its work out, or gives it back.
@Controller
@RequestMapping("/viec/{assignment}/duyet")
class ApprovalController {

  private final Assignments assignments;
  private final AssignmentPages pages;
  private final Clock clock;

  ApprovalController(Assignments assignments, AssignmentPages pages, Clock clock) {
    this.assignments = assignments;
    this.pages = pages;
    this.clock = clock;
  }

  @PostMapping
  @Requires(ExecutionActs.APPROVE)
  Page create(
      @PathVariable AssignmentId assignment,
      @RequestParam int version,
      @RequestParam Approval outcome,
      @RequestParam(defaultValue = "") String reason,
      Actor actor) {
    try {
      assignments.current(assignment, version, actor);
      switch (outcome) {
        case APPROVE -> assignments.approve(assignment, actor);
        case SEND_BACK -> assignments.sendBack(assignment, reason, actor);
      }
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

  enum Approval {
    APPROVE,
    SEND_BACK
  }
}
