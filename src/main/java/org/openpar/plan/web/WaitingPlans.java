package org.openpar.plan.web;

import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.identity.WaitingCount;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanQueries;
import org.springframework.stereotype.Component;

/// The number beside "Kế hoạch": plans that lie before whoever signs them.
@Component
class WaitingPlans implements WaitingCount {

  private final PlanQueries queries;
  private final Policy policy;

  WaitingPlans(PlanQueries queries, Policy policy) {
    this.queries = queries;
    this.policy = policy;
  }

  @Override
  public String entry() {
    return Paths.PLANS;
  }

  @Override
  public long of(Actor actor) {
    return policy.permits(actor, PlanActs.DECIDE) ? queries.countSubmitted() : 0;
  }
}
