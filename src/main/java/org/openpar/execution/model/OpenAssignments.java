package org.openpar.execution.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.AssignmentStaffed;
import org.openpar.organization.Leaving;
import org.openpar.organization.OpenItem;
import org.openpar.organization.OpenWork;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The assignments a person is in charge of or stands in for, until they are confirmed: what is in
/// work, what came back, what waits with its evidence.
@Component
class OpenAssignments implements OpenWork {

  static final String IN_CHARGE = "execution.open.in-charge";
  static final String DEPUTY = "execution.open.deputy";

  private static final String OPEN =
      """
      select a.id, t.code || '. ' || t.text as words, a.label, a.state, a.due,
             s.officer_id, s.deputy_id, s.officer_id is not distinct from :person as in_charge
        from execution.assignment_now a
        join execution.task_brief t on t.task_id = a.task_id
        join lateral (
          select n.officer_id, n.deputy_id from execution.staffing n
           where n.assignment_id = a.id order by n.number desc limit 1) s
          on s.officer_id = :person or s.deputy_id = :person
       where %s and a.state <> 'COMPLETED'
       order by in_charge desc, a.due nulls last, t.position, a.number
      """;

  private final JdbcClient jdbc;
  private final Charges charges;
  private final ApplicationEventPublisher events;
  private final Responsibility responsibility;

  OpenAssignments(
      JdbcClient jdbc,
      Charges charges,
      ApplicationEventPublisher events,
      Responsibility responsibility) {
    this.responsibility = responsibility;
    this.jdbc = jdbc;
    this.charges = charges;
    this.events = events;
  }

  /// An item with whoever is named for it now, if only from a day to come.
  private record Row(OpenItem item, @Nullable PersonId officer, @Nullable PersonId deputy) {}

  @Override
  public List<OpenItem> listOf(Leaving leaving) {
    return rows(leaving).stream().map(Row::item).toList();
  }

  @Override
  public void handOver(Leaving leaving, Map<UUID, PersonId> heirs) {
    for (Row row : rows(leaving)) {
      PersonId heir = heirs.get(row.item().id());
      boolean inCharge = row.item().kind().equals(IN_CHARGE);
      pass(leaving, row, inCharge ? heir : row.officer(), inCharge ? row.deputy() : heir);
    }
  }

  /// Nobody stands in for himself.
  private void pass(
      Leaving leaving, Row row, @Nullable PersonId officer, @Nullable PersonId deputy) {
    AssignmentId id = new AssignmentId(row.item().id());
    PersonId other = deputy != null && deputy.equals(officer) ? null : deputy;
    UnitId unit = leaving.unit();
    AssignmentStaffed former = new AssignmentStaffed(id, unit, row.officer(), row.deputy(), null);
    charges.name(List.of(id), officer, other, leaving.lastDay());
    events.publishEvent(new AssignmentStaffed(id, unit, officer, other, former));
  }

  private List<Row> rows(Leaving leaving) {
    Held held = responsibility.heldBy(leaving.unit(), leaving.lastDay());
    MapSqlParameterSource parameters =
        new MapSqlParameterSource("person", leaving.person().value());
    held.fill("held", parameters::addValue);
    return jdbc.sql(OPEN.formatted(held.condition("held")))
        .paramSource(parameters)
        .query((row, number) -> row(row))
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    String label = row.getString("label");
    return new Row(
        new OpenItem(
            row.getObject("id", UUID.class),
            row.getBoolean("in_charge") ? IN_CHARGE : DEPUTY,
            row.getString("words") + (label.isEmpty() ? "" : " (" + label + ")"),
            "execution.work." + row.getString("state"),
            row.getObject("due", LocalDate.class),
            true),
        person(row.getObject("officer_id", UUID.class)),
        person(row.getObject("deputy_id", UUID.class)));
  }

  private static @Nullable PersonId person(@Nullable UUID id) {
    return id == null ? null : new PersonId(id);
  }
}
