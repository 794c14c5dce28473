package org.openpar.cascade.web;

import java.util.UUID;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.model.UnitPlan;
import org.openpar.cascade.model.UnitPlans;
import org.openpar.identity.Actor;
import org.openpar.identity.HistoryDoor;
import org.springframework.stereotype.Component;

/// Whoever sees a unit's plan sees its history.
@Component
class UnitPlanHistory implements HistoryDoor {

  private final UnitPlans plans;
  private final UnitPlanSheets sheets;

  UnitPlanHistory(UnitPlans plans, UnitPlanSheets sheets) {
    this.plans = plans;
    this.sheets = sheets;
  }

  @Override
  public String kind() {
    return "UnitPlan";
  }

  @Override
  public Opened open(UUID id, Actor actor) {
    UnitPlan plan = plans.look(new UnitPlanId(id), actor);
    return new Opened(sheets.name(plan.unit()), CascadePaths.plan(plan.id()));
  }
}
