package org.openpar.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openpar.documents.ListFile;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanLine;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.PlanState;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
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
  private final Clock clock;

  PlanController(PlanQueries queries, Reviews reviews, Policy policy, Clock clock) {
    this.queries = queries;
    this.reviews = reviews;
    this.policy = policy;
    this.clock = clock;
  }

  @GetMapping(Paths.PLANS)
  @Requires(PlanActs.READ)
  Page index(PlanFilter filter, Actor actor) {
    return PlansPage.of(queries.listPlans(), filter, drafts(actor));
  }

  @GetMapping({Paths.PLANS + ".xlsx", Paths.PLANS + ".csv"})
  @Requires(PlanActs.READ)
  ListFile export(PlanFilter filter, Actor actor, Texts t) {
    List<PlanLine> visible = PlansPage.visible(queries.listPlans(), drafts(actor));
    return PlanListing.of(LocalDate.now(clock), t).rows(filter.of(visible)::forEach);
  }

  @GetMapping("/ke-hoach/{plan}")
  @Requires(PlanActs.READ)
  Page show(@PathVariable UUID plan, TaskFilter filter, Actor actor) {
    Review review = reviews.of(new PlanId(plan), actor);
    return review.plan().state() == PlanState.ISSUED
        ? new PlanPage(review, filter)
        : Redirect.to(Paths.review(review.plan().id()));
  }

  private boolean drafts(Actor actor) {
    return policy.permits(actor, PlanActs.DRAFT);
  }
}
