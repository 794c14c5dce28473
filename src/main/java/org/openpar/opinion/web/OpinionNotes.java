package org.openpar.opinion.web;

import java.util.List;
import java.util.stream.Stream;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.opinion.model.OpinionActs;
import org.openpar.opinion.model.OpinionQueries;
import org.openpar.opinion.model.Round;
import org.openpar.plan.DraftNotes;
import org.openpar.plan.PlanId;
import org.springframework.stereotype.Component;

/// On the page of a draft: the way to ask, and to what was answered.
@Component
class OpinionNotes implements DraftNotes {

  private final OpinionQueries queries;
  private final Policy policy;

  OpinionNotes(OpinionQueries queries, Policy policy) {
    this.queries = queries;
    this.policy = policy;
  }

  @Override
  public List<DraftNote> of(PlanId draft, Actor actor) {
    if (!policy.permits(actor, OpinionActs.ASK)) {
      return List.of();
    }
    List<Round> rounds = queries.listOf(draft, actor);
    Stream<DraftNote> ask =
        rounds.stream().anyMatch(Round::open)
            ? Stream.empty()
            : Stream.of(new DraftNote("opinion.note.ask", List.of(), OpinionPaths.asking(draft)));
    return Stream.concat(
            ask,
            rounds.stream()
                .map(
                    round ->
                        new DraftNote(
                            round.open() ? "opinion.note.open" : "opinion.note.closed",
                            List.of(round.sent(), round.asked(), round.undecided()),
                            OpinionPaths.round(round.id()))))
        .toList();
  }
}
