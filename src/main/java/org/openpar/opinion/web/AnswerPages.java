package org.openpar.opinion.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.opinion.model.Answers;
import org.openpar.opinion.model.AskedUnit;
import org.openpar.opinion.model.OpinionActs;
import org.openpar.opinion.model.OpinionQueries;
import org.openpar.opinion.model.Round;
import org.openpar.platform.web.FormErrors;
import org.springframework.stereotype.Component;

/// Gathers what a unit sees of a draft it was asked about.
@Component
class AnswerPages {

  private final Answers answers;
  private final OpinionQueries queries;
  private final Policy policy;
  private final Clock clock;

  AnswerPages(Answers answers, OpinionQueries queries, Policy policy, Clock clock) {
    this.answers = answers;
    this.queries = queries;
    this.policy = policy;
    this.clock = clock;
  }

  AnswerPage of(Round round, Actor actor) {
    return of(round, actor, Map.of(), FormErrors.none());
  }

  /// @param typed what was typed and not kept, by the name of its field
  AnswerPage of(Round round, Actor actor, Map<String, String> typed, FormErrors errors) {
    AskedUnit asked = answers.look(round.id(), actor.unit(), actor);
    return new AnswerPage(
        round,
        asked,
        queries.listTasks(round.id()),
        queries.listRemarks(round.id(), actor.unit()),
        policy.permits(actor, OpinionActs.WRITE, actor.unit()),
        LocalDate.now(clock),
        typed,
        errors);
  }
}
