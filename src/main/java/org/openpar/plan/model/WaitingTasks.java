package org.openpar.plan.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openpar.calendar.DeadlineKind;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.WaitingTask;
import org.openpar.plan.model.IssuedPlans.Named;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the tasks that wait for something to happen: of all plans at once, each in the version
/// that is in force.
@Component
class WaitingTasks {

  /// As [IssuedPlans] finds the version of one plan.
  private static final String IN_FORCE =
      """
      with version as (
        select distinct on (coalesce(amends_id, id))
               id, coalesce(amends_id, id) as first, issued_on, state
          from plan.plan
         where state in ('ISSUED', 'CLOSED')
         order by coalesce(amends_id, id), case when issued_on <= :today then 0 else 1 end,
                  case when issued_on <= :today then issued_on end desc, issued_on, issued_at desc)
      """;
  private static final String TASKS =
      IN_FORCE
          + """
          select t.*, a.code as area_code, a.title as area_title, v.first, v.state,
                 coalesce(t.leads_on, v.issued_on, :today) as meant_on
            from version v
            join plan.task t on t.plan_id = v.id and t.due_kind in (:kinds)
            join plan.area a on a.plan_id = t.plan_id and a.position = t.area
            join plan.plan p on p.id = v.first
           order by p.year desc, p.issued_on desc, p.issued_at desc, t.position
          """;
  private static final String PARTIES =
      IN_FORCE
          + """
          select p.task_id, p.role, p.unit_id, p.group_code, p.excepted
            from version v
            join plan.task t on t.plan_id = v.id and t.due_kind in (:kinds)
            join plan.party p on p.task_id = t.id
           where p.unit_id is not null or p.group_code is not null
           order by p.task_id, p.position
          """;
  private static final List<String> KINDS =
      Arrays.stream(DeadlineKind.values())
          .filter(DeadlineKind::waits)
          .map(DeadlineKind::name)
          .toList();

  private final JdbcClient jdbc;
  private final Units units;
  private final Clock clock;

  WaitingTasks(JdbcClient jdbc, Units units, Clock clock) {
    this.jdbc = jdbc;
    this.units = units;
    this.clock = clock;
  }

  List<WaitingTask> list(List<PlanSummary> issued) {
    Map<PlanId, PlanSummary> plans =
        issued.stream().collect(Collectors.toMap(PlanSummary::id, Function.identity()));
    Map<UUID, List<Named>> named =
        ask(PARTIES).query((row, number) -> Named.of(row)).list().stream()
            .collect(Collectors.groupingBy(Named::task));
    return ask(TASKS).query((row, number) -> waiting(row, plans, named)).list();
  }

  private JdbcClient.StatementSpec ask(String sql) {
    return jdbc.sql(sql).param("today", LocalDate.now(clock)).param("kinds", KINDS);
  }

  private WaitingTask waiting(
      ResultSet row, Map<PlanId, PlanSummary> plans, Map<UUID, List<Named>> named)
      throws SQLException {
    PlanSummary plan = plans.get(new PlanId(row.getObject("first", UUID.class)));
    if (plan == null) {
      throw new IllegalStateException("a version without its plan");
    }
    return new WaitingTask(
        plan,
        PlanState.CLOSED.name().equals(row.getString("state")),
        IssuedPlans.task(
            row,
            named.getOrDefault(row.getObject("id", UUID.class), List.of()),
            units.on(row.getObject("meant_on", LocalDate.class))));
  }
}
