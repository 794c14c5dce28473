package org.openpar.plan.model;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openpar.calendar.Deadline;
import org.openpar.calendar.DeadlineKind;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers other modules about promulgated plans.
@Service
@Transactional(readOnly = true)
class IssuedPlans implements PlanFacts {

  private static final String PLANS =
      """
      select id, year, title, number, issued_on, issuer, file_id from plan.plan
       where state = 'ISSUED' order by year desc, issued_on desc, issued_at desc
      """;
  private static final String TASKS =
      """
      select t.*, a.code as area_code, a.title as area_title
        from plan.task t join plan.area a on a.plan_id = t.plan_id and a.position = t.area
       where t.plan_id = :plan order by t.position
      """;
  private static final String PARTIES =
      """
      select p.task_id, p.role, p.unit_id, p.group_code, p.excepted
        from plan.party p join plan.task t on t.id = p.task_id
       where t.plan_id = :plan and (p.unit_id is not null or p.group_code is not null)
       order by p.task_id, p.position
      """;

  private final JdbcClient jdbc;
  private final Units units;

  IssuedPlans(JdbcClient jdbc, Units units) {
    this.jdbc = jdbc;
    this.units = units;
  }

  @Override
  public PlanSummary plan(PlanId id) {
    return listIssued().stream()
        .filter(plan -> plan.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("issued plan " + id.value()));
  }

  @Override
  public Optional<PlanSummary> findLatest() {
    return listIssued().stream().findFirst();
  }

  @Override
  public List<PlanSummary> listIssued() {
    return jdbc.sql(PLANS).query((row, number) -> summary(row)).list();
  }

  @Override
  public List<TaskBrief> listTasks(PlanId id) {
    UnitMap map = units.on(plan(id).issuedOn());
    Map<UUID, List<Named>> named =
        jdbc
            .sql(PARTIES)
            .param("plan", id.value())
            .query((row, number) -> Named.of(row))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Named::task));
    return jdbc.sql(TASKS)
        .param("plan", id.value())
        .query(
            (row, number) ->
                task(row, named.getOrDefault(row.getObject("id", UUID.class), List.of()), map))
        .list();
  }

  private record Named(UUID task, Party.Role role, Meant meant) {

    static Named of(ResultSet party) throws SQLException {
      return new Named(
          party.getObject("task_id", UUID.class),
          Party.Role.valueOf(party.getString("role")),
          Meant.of(party));
    }
  }

  /// A unit named beside a group that contains it is counted once, and a lead is no coordinator.
  private static TaskBrief task(ResultSet row, List<Named> named, UnitMap map) throws SQLException {
    Set<UnitId> leads = resolved(named, Party.Role.LEAD, map);
    Set<UnitId> coordinators = resolved(named, Party.Role.COORDINATOR, map);
    coordinators.removeAll(leads);
    return new TaskBrief(
        new TaskId(row.getObject("id", UUID.class)),
        row.getInt("position"),
        row.getString("code"),
        row.getInt("area"),
        row.getString("area_code"),
        row.getString("area_title"),
        row.getString("group_title"),
        row.getString("text"),
        row.getString("product"),
        row.getString("lead"),
        row.getString("cooperating"),
        row.getString("deadline"),
        deadline(row),
        new ArrayList<>(leads),
        new ArrayList<>(coordinators));
  }

  private static Set<UnitId> resolved(List<Named> named, Party.Role role, UnitMap map) {
    return named.stream()
        .filter(party -> party.role() == role)
        .flatMap(party -> party.meant().units(map))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static Deadline deadline(ResultSet row) throws SQLException {
    return new Deadline(
        DeadlineKind.valueOf(row.getString("due_kind")),
        row.getObject("due_start", LocalDate.class),
        days(row.getArray("dues")),
        row.getString("recurrence"));
  }

  private static List<LocalDate> days(Array array) throws SQLException {
    return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).toList();
  }

  private static PlanSummary summary(ResultSet row) throws SQLException {
    return new PlanSummary(
        new PlanId(row.getObject("id", UUID.class)),
        row.getInt("year"),
        row.getString("title"),
        row.getString("number"),
        row.getObject("issued_on", LocalDate.class),
        row.getString("issuer"),
        row.getObject("file_id", UUID.class));
  }
}
