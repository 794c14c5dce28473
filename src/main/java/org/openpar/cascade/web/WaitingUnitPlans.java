package org.openpar.cascade.web;

import org.openpar.cascade.model.UnitPlanQueries;
import org.openpar.identity.Actor;
import org.openpar.identity.WaitingCount;
import org.springframework.stereotype.Component;

/// The number beside "Kế hoạch đơn vị": one's own plan still to be issued, or those to be reviewed.
@Component
class WaitingUnitPlans implements WaitingCount {

  private final UnitPlanQueries queries;

  WaitingUnitPlans(UnitPlanQueries queries) {
    this.queries = queries;
  }

  @Override
  public String entry() {
    return CascadeNavigation.PLANS;
  }

  @Override
  public long of(Actor actor) {
    return queries.countWaiting(actor);
  }
}
