package org.openpar.execution.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What waits for a unit or a person, counted: the figures of "my work" and of the navigation.
@Service
@Transactional(readOnly = true)
public class WorkQueries {

  private static final String TO_VERIFY =
      """
      select count(*) from execution.assignment_now a
       where state = 'AWAITING_VERIFICATION' and %s
      """;
  private static final String TO_DO =
      """
      select count(*) from execution.assignment_now a
       where %s
         and state in ('NOT_STARTED', 'IN_PROGRESS', 'SENT_BACK', 'UNSATISFACTORY')
         and (start is null or start <= :day or due < :day)
      """;

  private final JdbcClient jdbc;
  private final Competence competence;
  private final Responsibility responsibility;

  WorkQueries(JdbcClient jdbc, Competence competence, Responsibility responsibility) {
    this.responsibility = responsibility;
    this.jdbc = jdbc;
    this.competence = competence;
  }

  /// How many assignments wait for this reader: to be done, or, for the coordinator, to be
  /// confirmed.
  public long countWaiting(Actor actor, LocalDate day) {
    if (competence.verifies(actor)) {
      Sight sight = competence.sight(actor);
      return count(TO_VERIFY, sight.all() ? null : sight.held(), day);
    }
    return count(TO_DO, responsibility.heldBy(actor.unit(), day), day);
  }

  /// @param held whose assignments are counted; null for all of them
  private long count(String counting, @Nullable Held held, LocalDate day) {
    MapSqlParameterSource parameters = new MapSqlParameterSource("day", day);
    if (held != null) {
      held.fill("held", parameters::addValue);
    }
    return jdbc.sql(counting.formatted(held == null ? "true" : held.condition("held")))
        .paramSource(parameters)
        .query(Long.class)
        .single();
  }

  /// The tasks a unit only cooperates in, the newest plan first; their leads report on them.
  public List<Cooperation> listCooperations(UnitId unit) {
    return jdbc.sql(
            """
            select t.code, t.text, t.lead_words, t.deadline_words, t.task_id
              from execution.task_coordinator c
              join execution.task_brief t on t.task_id = c.task_id
             where c.unit_id = any (cast(? as uuid[]))
             group by t.task_id
             order by t.year desc, t.position
            """)
        .param(Sight.array(List.copyOf(responsibility.standsFor(unit))))
        .query(
            (row, number) ->
                new Cooperation(
                    new TaskId(row.getObject(5, UUID.class)),
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4)))
        .list();
  }

  /// A task in which a unit helps another, as printed in the plan.
  public record Cooperation(
      TaskId task,
      String code,
      String text,
      @Nullable String leadWords,
      @Nullable String deadlineWords) {}
}
