package org.openpar.plan.web;

import java.util.List;
import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.Plans;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Says what a drafted plan is to the others: its kind, the plan it belongs to, the task it is the
/// product of.
@Controller
@RequestMapping("/ke-hoach/{plan}/thuoc")
class BelongingController {

  private final Plans plans;
  private final PlanFacts facts;
  private final Reviews reviews;

  BelongingController(Plans plans, PlanFacts facts, Reviews reviews) {
    this.plans = plans;
    this.facts = facts;
    this.reviews = reviews;
  }

  @GetMapping
  @Requires(PlanActs.DRAFT)
  Page edit(@PathVariable UUID plan, @ModelAttribute BelongingForm form, Actor actor) {
    Plan draft = reviews.draft(new PlanId(plan), actor);
    return page(draft, form.isBlank() ? BelongingForm.of(draft) : form, FormErrors.none());
  }

  @PostMapping
  @Requires(PlanActs.DRAFT)
  Page update(@PathVariable UUID plan, @ModelAttribute BelongingForm form, Actor actor) {
    Plan draft = reviews.draft(new PlanId(plan), actor);
    try {
      plans.belong(draft.id(), form.belonging(), actor);
      return Redirect.to(Paths.review(draft.id()) + "#van-ban");
    } catch (RuleViolated refused) {
      return page(draft, form, FormErrors.of(refused));
    }
  }

  private Page page(Plan draft, BelongingForm form, FormErrors errors) {
    List<PlanSummary> others =
        facts.listIssued().stream().filter(other -> !other.id().equals(draft.id())).toList();
    PlanSummary parent =
        others.stream().filter(other -> other.id().equals(form.parent())).findFirst().orElse(null);
    return new BelongingPage(
        draft, form, others, parent == null ? List.of() : facts.listTasks(parent.id()), errors);
  }
}
