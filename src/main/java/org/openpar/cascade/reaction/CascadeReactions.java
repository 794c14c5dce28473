package org.openpar.cascade.reaction;

import org.openpar.cascade.model.Cascading;
import org.openpar.plan.PlanIssued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The news cascade listens to.
@Component
class CascadeReactions {

  private final Cascading cascading;

  CascadeReactions(Cascading cascading) {
    this.cascading = cascading;
  }

  /// In the transaction that issues the plan: no unit is left without its draft.
  @EventListener
  void on(PlanIssued issued) {
    cascading.cascade(issued);
  }
}
