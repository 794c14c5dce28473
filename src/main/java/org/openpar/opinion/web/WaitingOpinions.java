package org.openpar.opinion.web;

import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.identity.WaitingCount;
import org.openpar.opinion.model.OpinionActs;
import org.openpar.opinion.model.OpinionQueries;
import org.springframework.stereotype.Component;

/// The number beside "Lấy ý kiến": drafts the own unit was asked about and has not answered.
@Component
class WaitingOpinions implements WaitingCount {

  private final OpinionQueries queries;
  private final Policy policy;

  WaitingOpinions(OpinionQueries queries, Policy policy) {
    this.queries = queries;
    this.policy = policy;
  }

  @Override
  public String entry() {
    return OpinionNavigation.OPINIONS;
  }

  @Override
  public long of(Actor actor) {
    return policy.permits(actor, OpinionActs.WRITE, actor.unit()) ? queries.countWaiting(actor) : 0;
  }
}
