package org.openpar.plan.web;

import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.identity.HistoryDoor;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.Plan;
import org.springframework.stereotype.Component;

/// Whoever sees a plan, a draft or an issued one, sees its history.
@Component
class PlanHistory implements HistoryDoor {

  private final Reviews reviews;

  PlanHistory(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public String kind() {
    return "Plan";
  }

  @Override
  public Opened open(UUID id, Actor actor) {
    Plan plan = reviews.plan(new PlanId(id), actor);
    return new Opened(plan.title(), Paths.plan(plan.id()));
  }
}
