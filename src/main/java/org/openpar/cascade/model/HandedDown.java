package org.openpar.cascade.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitTaskId;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a district's plan, as it was in force on a day, lays on the communes under it: the tasks of
/// the province that both lead, in the district's words, and those of its own that name communes.
@Repository
class HandedDown {

  private static final String LAST =
      """
      select s.ordinal, s.number, s.issued_on from cascade.submission s
       where s.unit_plan_id = :plan and s.submitted_on <= :day and
      """
          + Submissions.STANDS
          + " order by s.ordinal desc limit 1";
  private static final String ROWS =
      """
      select t.unit_task_id, t.task_id, t.code, t.area_position, t.area_code, t.area_title, t.text,
             t.product, t.start, t.due, t.assignee
        from cascade.submitted_task t
       where t.unit_plan_id = ? and t.ordinal = ? and t.excuse is null
       order by t.position
      """;

  private record Last(int ordinal, String number, LocalDate issuedOn) {}

  /// @param task of the province, null where the row is the district's own
  private record Row(
      UnitTaskId id,
      @Nullable TaskId task,
      String code,
      AreaPlace area,
      Asked asked,
      @Nullable String assignee) {}

  /// The plan, and what it asks of whom.
  record Laid(DistrictPlan plan, List<AskedTask> tasks) {}

  private final JdbcClient jdbc;
  private final Units units;

  HandedDown(JdbcClient jdbc, Units units) {
    this.jdbc = jdbc;
    this.units = units;
  }

  /// @param province the tasks of the province on the day
  Laid on(LocalDate day, UnitPlan district, List<TaskBrief> province) {
    String name = units.nameOn(district.unit(), day);
    return jdbc.sql(LAST)
        .param("plan", district.id().value())
        .param("day", day)
        .query(
            (row, number) ->
                new Last(
                    row.getInt("ordinal"),
                    row.getString("number"),
                    row.getObject("issued_on", LocalDate.class)))
        .optional()
        .map(
            last ->
                new Laid(
                    new DistrictPlan(
                        district.id(), district.unit(), name, last.number(), last.issuedOn()),
                    tasks(district, last, province)))
        .orElseGet(
            () ->
                new Laid(
                    new DistrictPlan(district.id(), district.unit(), name, null, null), List.of()));
  }

  private List<AskedTask> tasks(UnitPlan district, Last last, List<TaskBrief> province) {
    Communes communes = Communes.under(district.unit(), units.on(last.issuedOn()));
    Map<TaskId, Set<UnitId>> led = new HashMap<>();
    province.forEach(task -> led.put(task.id(), communes.among(task.leads())));
    return jdbc
        .sql(ROWS)
        .params(district.id().value(), last.ordinal())
        .query((row, number) -> row(row))
        .list()
        .stream()
        .map(
            row ->
                row.task() == null
                    ? asked(row, communes.named(row.assignee()))
                    : asked(row, led.getOrDefault(row.task(), Set.of())))
        .toList();
  }

  private static AskedTask asked(Row row, Set<UnitId> leads) {
    return new AskedTask(
        row.task() == null ? row.id() : row.task(), row.code(), row.area(), row.asked(), leads);
  }

  private static Row row(ResultSet row) throws SQLException {
    @Nullable UUID task = row.getObject("task_id", UUID.class);
    return new Row(
        new UnitTaskId(row.getObject("unit_task_id", UUID.class)),
        task == null ? null : new TaskId(task),
        row.getString("code"),
        new AreaPlace(
            row.getInt("area_position"), row.getString("area_code"), row.getString("area_title")),
        new Asked(
            row.getString("text"),
            row.getString("product"),
            row.getObject("start", LocalDate.class),
            row.getObject("due", LocalDate.class)),
        row.getString("assignee"));
  }
}
