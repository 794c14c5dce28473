package org.openpar.plan.web;

import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.Plans;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// All places that are left, seen once more on one page and then settled together.
@Controller
@RequestMapping("/ke-hoach/{plan}/ra-soat/dung")
class SettlementsController {

  private final Plans plans;
  private final Reviews reviews;

  SettlementsController(Plans plans, Reviews reviews) {
    this.plans = plans;
    this.reviews = reviews;
  }

  @GetMapping
  @Requires(PlanActs.DRAFT)
  Page blank(@PathVariable UUID plan, Actor actor) {
    PlanId draft = reviews.draft(new PlanId(plan), actor).id();
    return new SettlementsPage(reviews.of(draft, actor));
  }

  @PostMapping
  @Requires(PlanActs.DRAFT)
  Redirect create(@PathVariable UUID plan, Actor actor) {
    PlanId id = new PlanId(plan);
    int places = reviews.of(id, actor).places().size();
    plans.settleAll(id, actor);
    return Redirect.to(Paths.review(id)).saying("plan.settled", Integer.toString(places));
  }
}
