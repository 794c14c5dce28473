package org.openpar.cascade.reaction;

import org.openpar.cascade.model.Cascading;
import org.openpar.cascade.model.UnitPlanAmendments;
import org.openpar.plan.PlanAmended;
import org.openpar.plan.PlanIssued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The news cascade listens to.
@Component
class CascadeReactions {

  private final Cascading cascading;
  private final UnitPlanAmendments amendments;

  CascadeReactions(Cascading cascading, UnitPlanAmendments amendments) {
    this.cascading = cascading;
    this.amendments = amendments;
  }

  /// In the transaction that issues the plan: no unit is left without its draft.
  @EventListener
  void on(PlanIssued issued) {
    cascading.cascade(issued);
  }

  /// In the transaction that puts the amendment in force: every unit concerned finds it in its
  /// plan.
  @EventListener
  void on(PlanAmended amended) {
    amendments.amend(amended);
  }
}
