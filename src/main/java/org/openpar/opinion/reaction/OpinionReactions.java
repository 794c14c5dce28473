package org.openpar.opinion.reaction;

import org.openpar.opinion.model.Rounds;
import org.openpar.plan.PlanAmended;
import org.openpar.plan.PlanDiscarded;
import org.openpar.plan.PlanIssued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The news opinion listens to.
@Component
class OpinionReactions {

  private final Rounds rounds;

  OpinionReactions(Rounds rounds) {
    this.rounds = rounds;
  }

  /// What is promulgated is not asked about any more.
  @EventListener
  void on(PlanIssued issued) {
    rounds.closeOf(issued.plan());
  }

  @EventListener
  void on(PlanDiscarded discarded) {
    rounds.closeOf(discarded.plan());
  }

  @EventListener
  void on(PlanAmended amended) {
    rounds.closeOf(amended.version());
  }
}
