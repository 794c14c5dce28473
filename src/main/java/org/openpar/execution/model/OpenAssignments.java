package org.openpar.execution.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.execution.AssignmentStaffed;
import org.openpar.organization.Leaving;
import org.openpar.organization.OpenItem;
import org.openpar.organization.OpenWork;
import org.openpar.organization.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The assignments a person is in charge of or stands in for, until they are confirmed: what is in
/// work, what came back, what waits with its evidence.
@Component
class OpenAssignments implements OpenWork {

  static final String IN_CHARGE = "execution.open.in-charge";
  static final String DEPUTY = "execution.open.deputy";

  private final JdbcClient jdbc;
  private final Charges charges;
  private final ApplicationEventPublisher events;

  OpenAssignments(JdbcClient jdbc, Charges charges, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.charges = charges;
    this.events = events;
  }

  @Override
  public List<OpenItem> listOf(Leaving leaving) {
    return jdbc.sql(
            """
            select a.id, t.code || '. ' || t.text as words, a.label, a.state, a.due,
                   s.officer_id is not distinct from :person as in_charge
              from execution.assignment a
              join execution.task_brief t on t.task_id = a.task_id
              join lateral (
                select n.officer_id, n.deputy_id from execution.staffing n
                 where n.assignment_id = a.id order by n.number desc limit 1) s
                on s.officer_id = :person or s.deputy_id = :person
             where a.unit_id = :unit and a.state <> 'COMPLETED'
             order by in_charge desc, a.due nulls last, t.position, a.number
            """)
        .param("person", leaving.person().value())
        .param("unit", leaving.unit().value())
        .query(
            (row, number) ->
                new OpenItem(
                    row.getObject("id", UUID.class),
                    row.getBoolean("in_charge") ? IN_CHARGE : DEPUTY,
                    row.getString("label").isEmpty()
                        ? row.getString("words")
                        : row.getString("words") + " (" + row.getString("label") + ")",
                    "execution.work." + row.getString("state"),
                    row.getObject("due", LocalDate.class),
                    true))
        .list();
  }

  @Override
  public void handOver(Leaving leaving, Map<UUID, PersonId> heirs) {
    Map<AssignmentId, Charge> now =
        charges.listOf(leaving.unit(), leaving.lastDay()).stream()
            .collect(Collectors.toMap(Charge::assignment, charge -> charge));
    for (OpenItem item : listOf(leaving)) {
      AssignmentId id = new AssignmentId(item.id());
      pass(leaving, id, item.kind().equals(IN_CHARGE), now.get(id), heirs.get(item.id()));
    }
  }

  private void pass(
      Leaving leaving,
      AssignmentId id,
      boolean inCharge,
      @Nullable Charge charge,
      @Nullable PersonId heir) {
    PersonId officer = charge == null || charge.officer() == null ? null : charge.officer().id();
    PersonId deputy = charge == null || charge.deputy() == null ? null : charge.deputy().id();
    PersonId next = inCharge ? heir : officer;
    PersonId stand = inCharge ? deputy : heir;
    if (stand != null && stand.equals(next)) {
      stand = null;
    }
    charges.name(List.of(id), next, stand, leaving.lastDay());
    events.publishEvent(new AssignmentStaffed(id, leaving.unit(), next, stand));
  }
}
