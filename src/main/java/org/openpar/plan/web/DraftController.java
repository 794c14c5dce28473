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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Throws a draft away.
@Controller
class DraftController {

  private final Plans plans;
  private final Reviews reviews;

  DraftController(Plans plans, Reviews reviews) {
    this.plans = plans;
    this.reviews = reviews;
  }

  @GetMapping("/ke-hoach/{plan}/bo")
  @Requires(PlanActs.DRAFT)
  Page edit(@PathVariable UUID plan, Actor actor) {
    return new DiscardPage(reviews.draft(new PlanId(plan), actor));
  }

  @DeleteMapping("/ke-hoach/{plan}")
  @Requires(PlanActs.DRAFT)
  Redirect destroy(@PathVariable UUID plan, Actor actor) {
    PlanId id = new PlanId(plan);
    String file = reviews.plan(id, actor).fileName();
    plans.discard(id, actor);
    return Redirect.to(Paths.PLANS).saying("plan.discarded", file);
  }
}
