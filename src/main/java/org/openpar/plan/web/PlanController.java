package org.openpar.plan.web;

import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.PlanState;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The plans, and one of them as it was promulgated.
@Controller
class PlanController {

  private final PlanQueries queries;
  private final Reviews reviews;
  private final Policy policy;

  PlanController(PlanQueries queries, Reviews reviews, Policy policy) {
    this.queries = queries;
    this.reviews = reviews;
    this.policy = policy;
  }

  @GetMapping(Paths.PLANS)
  @Requires(PlanActs.READ)
  Page index(Actor actor) {
    boolean drafting = policy.permits(actor, PlanActs.DRAFT);
    return new PlansPage(queries.listPlans(), drafting, "", FormErrors.none(), null);
  }

  @GetMapping("/ke-hoach/{plan}")
  @Requires(PlanActs.READ)
  Page show(@PathVariable UUID plan, TaskFilter filter, Actor actor) {
    Review review = reviews.of(new PlanId(plan), actor);
    return review.plan().state() == PlanState.ISSUED
        ? new PlanPage(review, filter)
        : Redirect.to(Paths.review(review.plan().id()));
  }
}
