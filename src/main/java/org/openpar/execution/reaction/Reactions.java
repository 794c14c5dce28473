package org.openpar.execution.reaction;

import org.openpar.execution.model.Openings;
import org.openpar.plan.PlanIssued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The news execution listens to.
@Component
class Reactions {

  private final Openings openings;

  Reactions(Openings openings) {
    this.openings = openings;
  }

  /// In the transaction that issues the plan: one that nobody was given would be half issued.
  @EventListener
  void on(PlanIssued issued) {
    openings.open(issued);
  }
}
