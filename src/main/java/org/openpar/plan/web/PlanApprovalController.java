package org.openpar.plan.web;

import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.NothingToSubmit;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanApprovals;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Puts a drafted plan before whoever signs it, and takes the answer down.
@Controller
class PlanApprovalController {

  private final PlanApprovals approvals;
  private final PlanPages pages;
  private final Reviews reviews;

  PlanApprovalController(PlanApprovals approvals, PlanPages pages, Reviews reviews) {
    this.approvals = approvals;
    this.pages = pages;
    this.reviews = reviews;
  }

  @GetMapping("/ke-hoach/{plan}/trinh")
  @Requires(PlanActs.SUBMIT)
  Page blank(@PathVariable UUID plan, Actor actor) {
    Plan draft = reviews.draft(new PlanId(plan), actor);
    return new SubmissionPage(reviews.of(draft.id(), actor), "", "", FormErrors.none());
  }

  @PostMapping("/ke-hoach/{plan}/trinh")
  @Requires(PlanActs.SUBMIT)
  Page submit(
      @PathVariable UUID plan,
      @RequestParam(defaultValue = "") String paper,
      @RequestParam(defaultValue = "") String words,
      Actor actor) {
    PlanId id = new PlanId(plan);
    try {
      approvals.submit(id, paper, words, actor);
      return Redirect.to(Paths.plan(id)).saying("plan.submitted.said");
    } catch (NothingToSubmit refused) {
      return new SubmissionPage(reviews.of(id, actor), paper, words, FormErrors.of(refused));
    }
  }

  @PostMapping("/ke-hoach/{plan}/thu-hoi")
  @Requires(PlanActs.TAKE_BACK)
  Page takeBack(@PathVariable UUID plan, Actor actor) {
    PlanId id = new PlanId(plan);
    approvals.takeBack(id, actor);
    return Redirect.to(Paths.review(id)).saying("plan.taken-back.said");
  }

  @PostMapping("/ke-hoach/{plan}/duyet")
  @Requires(PlanActs.DECIDE)
  Page approve(
      @PathVariable UUID plan, @RequestParam(defaultValue = "") String words, Actor actor) {
    PlanId id = new PlanId(plan);
    approvals.approve(id, words, actor);
    return Redirect.to(Paths.plan(id)).saying("plan.approved.said");
  }

  @PostMapping("/ke-hoach/{plan}/tra-lai")
  @Requires(PlanActs.DECIDE)
  Page sendBack(
      @PathVariable UUID plan, @RequestParam(defaultValue = "") String words, Actor actor) {
    PlanId id = new PlanId(plan);
    try {
      approvals.sendBack(id, words, actor);
      return Redirect.to(Paths.plan(id)).saying("plan.returned.said");
    } catch (RuleViolated refused) {
      return pages.of(id, TaskFilter.none(), actor, words, FormErrors.of(refused));
    }
  }

  @PostMapping("/ke-hoach/{plan}/dong")
  @Requires(PlanActs.CLOSE)
  Page close(@PathVariable UUID plan, Actor actor) {
    PlanId id = new PlanId(plan);
    try {
      approvals.close(id, actor);
      return Redirect.to(Paths.plan(id)).saying("plan.closed.said");
    } catch (RuleViolated refused) {
      return pages.of(id, TaskFilter.none(), actor, "", FormErrors.of(refused));
    }
  }
}
