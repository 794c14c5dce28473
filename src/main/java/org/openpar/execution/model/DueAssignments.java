package org.openpar.execution.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openpar.execution.WorkState;
import org.openpar.identity.Actor;
import org.openpar.identity.DueEntry;
import org.openpar.identity.DueSource;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a unit, or somebody in it, owes by when.
@Component
class DueAssignments implements DueSource {

  static final String KIND = "execution.due";

  private static final String DUE =
      """
      select a.id, a.due, a.label, a.state, t.code || '. ' || t.text as words
        from execution.assignment_now a
        join execution.task_brief t on t.task_id = a.task_id
        left join lateral (
          select n.officer_id, n.deputy_id from execution.staffing n
           where n.assignment_id = a.id order by n.number desc limit 1) s on true
       where %s and a.due between :from and :to
         and (not :own or s.officer_id = :person or s.deputy_id = :person)
       order by a.due, t.position, a.number
      """;

  private final JdbcClient jdbc;
  private final Responsibility responsibility;
  private final Competence competence;

  DueAssignments(JdbcClient jdbc, Responsibility responsibility, Competence competence) {
    this.jdbc = jdbc;
    this.responsibility = responsibility;
    this.competence = competence;
  }

  @Override
  @Transactional(readOnly = true)
  public List<DueEntry> of(Actor actor, boolean own, LocalDate from, LocalDate to) {
    if (!competence.mayRead(actor, actor.unit())) {
      return List.of();
    }
    Held held = responsibility.heldBy(actor.unit(), to);
    MapSqlParameterSource parameters =
        new MapSqlParameterSource("from", from)
            .addValue("to", to)
            .addValue("own", own)
            .addValue("person", actor.person().value());
    held.fill("held", parameters::addValue);
    return jdbc.sql(DUE.formatted(held.condition("held")))
        .paramSource(parameters)
        .query((row, number) -> entry(row))
        .list();
  }

  private static DueEntry entry(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String label = row.getString("label");
    WorkState state = WorkState.valueOf(row.getString("state"));
    return new DueEntry(
        "viec-" + id,
        KIND,
        row.getObject("due", LocalDate.class),
        row.getString("words") + (label.isEmpty() ? "" : " (" + label + ")"),
        "/viec/" + id,
        state == WorkState.COMPLETED || state == WorkState.AWAITING_VERIFICATION);
  }
}
