package org.openpar.plan.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads tasks with their parties and doubts: three statements, however many tasks there are.
@Component
class TaskLines {

  private record DoubtLine(UUID task, OpenDoubt doubt) {}

  private final JdbcClient jdbc;

  TaskLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<TaskLine> list(PlanId plan) {
    return tasks("t.plan_id = :id", plan.value());
  }

  /// Those of the tasks that are there, in the order of the plan.
  List<TaskLine> list(Collection<TaskId> ids) {
    return ids.isEmpty()
        ? List.of()
        : tasks("t.id in (:id)", ids.stream().map(TaskId::value).toList());
  }

  Optional<TaskLine> find(TaskId id) {
    return tasks("t.id = :id", id.value()).stream().findFirst();
  }

  private List<TaskLine> tasks(String which, Object id) {
    Map<UUID, List<PartyLine>> parties = parties(which, id);
    Map<UUID, List<OpenDoubt>> doubts = doubts(which, id);
    return jdbc.sql(
            """
            select t.*, a.code as area_code, a.title as area_title
              from plan.task t join plan.area a on a.plan_id = t.plan_id and a.position = t.area
             where %s order by t.position
            """
                .formatted(which))
        .param("id", id)
        .query((row, number) -> task(row, parties, doubts))
        .list();
  }

  private Map<UUID, List<PartyLine>> parties(String which, Object id) {
    return jdbc
        .sql(
            """
                select p.*, v.name as unit_name
                  from plan.party p join plan.task t on t.id = p.task_id
                  join plan.plan pl on pl.id = t.plan_id
                  left join organization.unit_version v on v.unit_id = p.unit_id
                       and daterange(v.valid_from, v.valid_to, '[]')
                           @> coalesce(pl.issued_on, make_date(pl.year, 1, 1))
                 where %s order by p.task_id, p.position
                """
                .formatted(which))
        .param("id", id)
        .query((row, number) -> party(row))
        .list()
        .stream()
        .collect(Collectors.groupingBy(PartyLine::task));
  }

  private Map<UUID, List<OpenDoubt>> doubts(String which, Object id) {
    return jdbc
        .sql(
            """
                select d.* from plan.doubt d join plan.task t on t.id = d.task_id
                 where %s order by d.task_id, d.position
                """
                .formatted(which))
        .param("id", id)
        .query((row, number) -> doubt(row))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                DoubtLine::task, Collectors.mapping(DoubtLine::doubt, Collectors.toList())));
  }

  private static TaskLine task(
      ResultSet row, Map<UUID, List<PartyLine>> parties, Map<UUID, List<OpenDoubt>> doubts)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new TaskLine(
        new TaskId(id),
        row.getInt("version"),
        new PlanId(row.getObject("plan_id", UUID.class)),
        new TaskId(row.getObject("line_id", UUID.class)),
        row.getObject("leads_on", LocalDate.class),
        row.getBoolean("carried"),
        row.getInt("position"),
        row.getString("code"),
        row.getInt("area"),
        row.getString("area_code"),
        row.getString("area_title"),
        row.getString("group_title"),
        row.getString("number"),
        row.getString("text"),
        row.getString("product"),
        row.getString("lead"),
        row.getString("cooperating"),
        row.getString("deadline"),
        row.getString("money"),
        row.getString("note"),
        IssuedPlans.deadline(row),
        row.getInt("source_table"),
        row.getInt("source_row"),
        parties.getOrDefault(id, List.of()),
        doubts.getOrDefault(id, List.of()));
  }

  private static PartyLine party(ResultSet row) throws SQLException {
    return new PartyLine(
        row.getObject("task_id", UUID.class),
        Party.Role.valueOf(row.getString("role")),
        row.getString("words"),
        row.getObject("unit_id", UUID.class),
        row.getString("unit_name"),
        row.getString("group_code"),
        Set.of((UUID[]) row.getArray("excepted").getArray()));
  }

  private static DoubtLine doubt(ResultSet row) throws SQLException {
    OffsetDateTime settledAt = row.getObject("settled_at", OffsetDateTime.class);
    return new DoubtLine(
        row.getObject("task_id", UUID.class),
        new OpenDoubt(
            TaskField.valueOf(row.getString("field")),
            row.getString("key"),
            Arrays.asList((String[]) row.getArray("arguments").getArray()),
            row.getString("settled_by"),
            settledAt == null ? null : settledAt.toInstant()));
  }
}
