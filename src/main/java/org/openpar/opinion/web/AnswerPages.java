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
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.web.FormErrors;
import org.springframework.stereotype.Component;

/// Gathers what a unit sees of a draft it was asked about.
@Component
class AnswerPages {

  private final Answers answers;
  private final OpinionQueries queries;
  private final Units units;
  private final Policy policy;
  private final Clock clock;

  AnswerPages(Answers answers, OpinionQueries queries, Units units, Policy policy, Clock clock) {
    this.units = units;
    this.answers = answers;
    this.queries = queries;
    this.policy = policy;
    this.clock = clock;
  }

  AnswerPage of(Round round, Actor actor) {
    return of(round, next(round, actor), actor, Map.of(), FormErrors.none());
  }

  /// For which unit the actor answers when he does not say so.
  UnitId next(Round round, Actor actor) {
    return queries.findOwn(round.id(), actor.unit()).map(AskedUnit::unit).orElse(actor.unit());
  }

  /// @param unit the actor's own, or one it stands for
  /// @param typed what was typed and not kept, by the name of its field
  AnswerPage of(
      Round round, UnitId unit, Actor actor, Map<String, String> typed, FormErrors errors) {
    AskedUnit asked = answers.look(round.id(), unit, actor);
    LocalDate today = LocalDate.now(clock);
    return new AnswerPage(
        round,
        asked,
        unit.equals(actor.unit()) ? null : units.nameOn(unit, today),
        queries.listTasks(round.id()),
        queries.listRemarks(round.id(), unit),
        policy.permits(actor, OpinionActs.WRITE, unit),
        today,
        typed,
        errors);
  }
}
