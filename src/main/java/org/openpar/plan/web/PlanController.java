package org.openpar.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.ListFile;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanLine;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.PlanVersion;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The plans, and one of them as it was promulgated.
@Controller
class PlanController {

  private final PlanQueries queries;
  private final Reviews reviews;
  private final PlanPages pages;
  private final Policy policy;
  private final Clock clock;

  PlanController(
      PlanQueries queries, Reviews reviews, PlanPages pages, Policy policy, Clock clock) {
    this.queries = queries;
    this.reviews = reviews;
    this.pages = pages;
    this.policy = policy;
    this.clock = clock;
  }

  @GetMapping(Paths.PLANS)
  @Requires(PlanActs.READ)
  Page index(PlanFilter filter, Actor actor) {
    return PlansPage.of(visible(actor), filter, drafts(actor));
  }

  @GetMapping({Paths.PLANS + ".xlsx", Paths.PLANS + ".csv"})
  @Requires(PlanActs.READ)
  ListFile export(PlanFilter filter, Actor actor, Texts t) {
    return PlanListing.of(LocalDate.now(clock), t).rows(filter.of(visible(actor))::forEach);
  }

  @GetMapping("/ke-hoach/{plan}")
  @Requires(PlanActs.READ)
  Page show(
      @PathVariable UUID plan,
      TaskFilter filter,
      @RequestParam(name = "ban", required = false) @Nullable Integer version,
      Actor actor) {
    Plan asked = reviews.plan(new PlanId(plan), actor);
    if (policy.permits(actor, PlanActs.DRAFT, asked.state())) {
      return Redirect.to(Paths.review(asked.id()));
    }
    List<PlanVersion> versions = queries.listVersions(asked);
    if (version == null && !asked.amendment() && versions.size() > 1) {
      return Redirect.to(Paths.version(versions.getLast()));
    }
    return pages.of(asked.id(), filter, actor, "", FormErrors.none());
  }

  /// A plan exists for whoever may read it in its state.
  private List<PlanLine> visible(Actor actor) {
    return queries.listPlans().stream()
        .filter(plan -> policy.permits(actor, PlanActs.READ, plan.state()))
        .toList();
  }

  private boolean drafts(Actor actor) {
    return policy.permits(actor, PlanActs.DRAFT);
  }
}
