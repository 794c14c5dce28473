package org.openpar.opinion.web;

import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.identity.HistoryDoor;
import org.openpar.identity.Policy;
import org.openpar.opinion.RoundId;
import org.openpar.opinion.model.OpinionActs;
import org.openpar.opinion.model.OpinionQueries;
import org.openpar.opinion.model.Round;
import org.openpar.platform.model.NotFound;
import org.springframework.stereotype.Component;

/// The history of a round tells what each unit did, so it is for whoever decides on what they
/// wrote.
@Component
class RoundHistory implements HistoryDoor {

  private final OpinionQueries queries;
  private final Policy policy;

  RoundHistory(OpinionQueries queries, Policy policy) {
    this.queries = queries;
    this.policy = policy;
  }

  @Override
  public String kind() {
    return "Round";
  }

  @Override
  public Opened open(UUID id, Actor actor) {
    Round round = queries.round(new RoundId(id), actor);
    if (!policy.permits(actor, OpinionActs.DECIDE)) {
      throw new NotFound("round " + id);
    }
    return new Opened(round.title(), OpinionPaths.round(round.id()));
  }
}
