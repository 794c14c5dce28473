package org.openpar.cascade.reaction;

import org.openpar.cascade.UnitPlanIssued;
import org.openpar.cascade.UnitPlanWithdrawn;
import org.openpar.cascade.model.Cascading;
import org.openpar.cascade.model.DistrictCascading;
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
  private final DistrictCascading districts;

  CascadeReactions(
      Cascading cascading, UnitPlanAmendments amendments, DistrictCascading districts) {
    this.cascading = cascading;
    this.amendments = amendments;
    this.districts = districts;
  }

  /// In the transaction that issues the plan: no unit is left without its draft.
  @EventListener
  void on(PlanIssued issued) {
    cascading.cascade(issued);
  }

  /// In the transaction in which a district issues its plan: its communes follow.
  @EventListener
  void on(UnitPlanIssued issued) {
    districts.cascade(issued);
  }

  /// In the transaction in which a district takes its plan back: so do its communes.
  @EventListener
  void on(UnitPlanWithdrawn withdrawn) {
    districts.takeBack(withdrawn);
  }

  /// In the transaction that puts the amendment in force: every unit concerned finds it in its
  /// plan.
  @EventListener
  void on(PlanAmended amended) {
    amendments.amend(amended);
  }
}
