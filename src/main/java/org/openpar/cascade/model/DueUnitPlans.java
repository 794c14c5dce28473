package org.openpar.cascade.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.identity.DueEntry;
import org.openpar.identity.DueSource;
import org.openpar.identity.Policy;
import org.openpar.platform.text.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// By when a unit is to issue its own plan.
@Component
class DueUnitPlans implements DueSource {

  static final String KIND = "cascade.calendar";

  private final JdbcClient jdbc;
  private final Policy policy;
  private final Messages messages;

  DueUnitPlans(JdbcClient jdbc, Policy policy, Messages messages) {
    this.jdbc = jdbc;
    this.policy = policy;
    this.messages = messages;
  }

  /// It is nobody's alone, so it stands in everybody's calendar.
  @Override
  @Transactional(readOnly = true)
  public List<DueEntry> of(Actor actor, boolean own, LocalDate from, LocalDate to) {
    if (!policy.permits(actor, CascadeActs.READ, actor.unit())) {
      return List.of();
    }
    return jdbc.sql(
            """
            select id, year, due_on, submissions > withdrawals as done from cascade.unit_plan
             where unit_id = ? and ended_on is null and due_on between ? and ?
            """)
        .params(actor.unit().value(), from, to)
        .query(
            (row, number) -> {
              UUID id = row.getObject("id", UUID.class);
              return new DueEntry(
                  "ke-hoach-" + id,
                  KIND,
                  row.getObject("due_on", LocalDate.class),
                  messages
                      .vietnamese()
                      .say("cascade.calendar.words", Integer.toString(row.getInt("year"))),
                  "/ke-hoach-don-vi/" + id,
                  row.getBoolean("done"));
            })
        .list();
  }
}
