package org.openpar.execution.reaction;

import org.openpar.execution.model.Amendments;
import org.openpar.execution.model.Fulfilments;
import org.openpar.execution.model.Openings;
import org.openpar.plan.PlanAmended;
import org.openpar.plan.PlanFulfilled;
import org.openpar.plan.PlanIssued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The news execution listens to.
@Component
class Reactions {

  private final Openings openings;
  private final Amendments amendments;
  private final Fulfilments fulfilments;

  Reactions(Openings openings, Amendments amendments, Fulfilments fulfilments) {
    this.openings = openings;
    this.fulfilments = fulfilments;
    this.amendments = amendments;
  }

  /// In the transaction that issues the plan: one that nobody was given would be half issued.
  @EventListener
  void on(PlanIssued issued) {
    openings.open(issued);
  }

  /// In the transaction that puts the amendment in force: nobody is left with work that is no more.
  @EventListener
  void on(PlanAmended amended) {
    amendments.amend(amended);
  }

  /// In the transaction that issues the product.
  @EventListener
  void on(PlanFulfilled fulfilled) {
    fulfilments.fulfil(fulfilled);
  }
}
