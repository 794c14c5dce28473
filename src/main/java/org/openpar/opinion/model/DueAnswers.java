package org.openpar.opinion.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.identity.DueEntry;
import org.openpar.identity.DueSource;
import org.openpar.identity.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// By when a unit is to say what it thinks of a draft.
@Component
class DueAnswers implements DueSource {

  static final String KIND = "opinion.calendar";

  private final OpinionQueries queries;
  private final JdbcClient jdbc;
  private final Policy policy;

  DueAnswers(OpinionQueries queries, JdbcClient jdbc, Policy policy) {
    this.queries = queries;
    this.jdbc = jdbc;
    this.policy = policy;
  }

  /// It is nobody's alone, so it stands in everybody's calendar.
  @Override
  @Transactional(readOnly = true)
  public List<DueEntry> of(Actor actor, boolean own, LocalDate from, LocalDate to) {
    if (!policy.permits(actor, OpinionActs.READ, actor.unit())) {
      return List.of();
    }
    return jdbc.sql(
            """
            select r.id, r.title, r.due_on,
                   bool_and(a.sent_on is not null or r.state = 'CLOSED') as done
              from opinion.asked_unit a join opinion.round r on r.id = a.round_id
             where a.unit_id = any (?) and r.due_on between ? and ?
             group by r.id
            """)
        .params(queries.standsFor(actor.unit()), from, to)
        .query(
            (row, number) -> {
              UUID id = row.getObject("id", UUID.class);
              return new DueEntry(
                  "y-kien-" + id,
                  KIND,
                  row.getObject("due_on", LocalDate.class),
                  row.getString("title"),
                  "/y-kien/" + id,
                  row.getBoolean("done"));
            })
        .list();
  }
}
