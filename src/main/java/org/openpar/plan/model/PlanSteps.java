package org.openpar.plan.model;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of steps; they are only added.
@Repository
class PlanSteps {

  private final JdbcClient jdbc;
  private final Clock clock;

  PlanSteps(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(
      Plan plan, PlanStep.Kind kind, @Nullable String paper, @Nullable String words, Actor by) {
    jdbc.sql(
            """
            insert into plan.step (plan_id, at, kind, paper, words, person_id, person_name)
            values (:plan, :at, :kind, :paper, :words, :person, :name)
            """)
        .param("plan", plan.id().value())
        .param("at", OffsetDateTime.now(clock))
        .param("kind", kind.name())
        .param("paper", blankToNull(paper))
        .param("words", blankToNull(words))
        .param("person", by.person().value())
        .param("name", by.name())
        .update();
  }

  /// The last one first.
  List<PlanStep> list(PlanId plan) {
    return jdbc.sql(
            """
            select kind, at, paper, words, person_name from plan.step
             where plan_id = ? order by number desc
            """)
        .param(plan.value())
        .query(
            (row, number) ->
                new PlanStep(
                    PlanStep.Kind.valueOf(row.getString("kind")),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("paper"),
                    row.getString("words"),
                    row.getString("person_name")))
        .list();
  }

  private static @Nullable String blankToNull(@Nullable String words) {
    return words == null || words.isBlank() ? null : words.strip();
  }
}
