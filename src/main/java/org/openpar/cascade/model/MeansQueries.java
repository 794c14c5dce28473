package org.openpar.cascade.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Works out the [Means] of a plan; a constant number of statements. A unit that was no more on the
/// day promises nothing: its heir does.
@Service
@Transactional(readOnly = true)
public class MeansQueries {

  private static final String PROMISED =
      """
      select p.unit_id, last.ordinal, t.unit_task_id, t.task_id, t.text, t.budget, t.staff, t.excuse,
             coalesce(t.part, 'OWN') as part
        from cascade.unit_plan p
        left join lateral (
          select s.ordinal from cascade.submission s
           where s.unit_plan_id = p.id and s.submitted_on <= :day and
      """
          + Submissions.STANDS
          + """
               order by s.ordinal desc limit 1) last on true
            left join cascade.submitted_task t
              on t.unit_plan_id = p.id and t.ordinal = last.ordinal
           where p.plan_id = :plan and (p.ended_on is null or p.ended_on > :day)
             and (p.from_day is null or p.from_day <= :day)
          """;

  private record Row(
      UnitId unit,
      boolean issued,
      @Nullable UUID row,
      @Nullable TaskId task,
      String text,
      Part part,
      @Nullable Long budget,
      @Nullable String staff,
      boolean excused) {}

  private final PlanFacts plans;
  private final Units units;
  private final Policy policy;
  private final JdbcClient jdbc;

  MeansQueries(PlanFacts plans, Units units, Policy policy, JdbcClient jdbc) {
    this.plans = plans;
    this.units = units;
    this.policy = policy;
    this.jdbc = jdbc;
  }

  /// Of the units this reader may see.
  public Means means(PlanSummary plan, LocalDate day, Actor actor) {
    Map<UnitId, List<Row>> rows = new LinkedHashMap<>();
    jdbc.sql(PROMISED)
        .param("plan", plan.id().value())
        .param("day", day)
        .query((row, number) -> row(row))
        .list()
        .forEach(row -> rows.computeIfAbsent(row.unit(), none -> new ArrayList<>()).add(row));
    List<TaskBrief> tasks = plans.listTasksOn(plan.id(), day);
    Map<TaskId, TaskBrief> byId = new HashMap<>();
    Map<UnitId, List<TaskBrief>> led = new HashMap<>();
    for (TaskBrief task : tasks) {
      byId.put(task.id(), task);
      task.leads().forEach(unit -> led.computeIfAbsent(unit, none -> new ArrayList<>()).add(task));
    }
    List<MeansPart> parts = new ArrayList<>();
    for (Unit unit : units.onWith(plan.issuedOn(), rows.keySet()).units()) {
      List<Row> own = rows.get(unit.id());
      if (own != null && policy.permits(actor, CascadeActs.READ, unit.id())) {
        parts.addAll(parts(unit, own, led.getOrDefault(unit.id(), List.of()), byId));
      }
    }
    List<TaskBrief> answered = tasks.stream().filter(task -> !task.leads().isEmpty()).toList();
    boolean whole =
        led.keySet().stream().allMatch(unit -> policy.permits(actor, CascadeActs.READ, unit));
    return new Means(plan, day, answered, parts, whole, null);
  }

  private static List<MeansPart> parts(
      Unit unit, List<Row> rows, List<TaskBrief> led, Map<TaskId, TaskBrief> byId) {
    if (!rows.getFirst().issued()) {
      return led.stream()
          .map(task -> new MeansPart(unit, task, task.text(), Part.LEAD, false, null, null))
          .toList();
    }
    Set<MeansPart> parts = new LinkedHashSet<>();
    for (Row row : rows) {
      TaskBrief task = row.task() == null ? null : byId.get(row.task());
      boolean counts = row.row() != null && !row.excused() && (row.task() == null || task != null);
      if (counts) {
        parts.add(
            new MeansPart(unit, task, row.text(), row.part(), true, row.budget(), row.staff()));
      }
    }
    Set<@Nullable TaskId> written = new HashSet<>();
    rows.forEach(row -> written.add(row.task()));
    led.stream()
        .filter(task -> !written.contains(task.id()))
        .map(task -> new MeansPart(unit, task, task.text(), Part.LEAD, true, null, null))
        .forEach(parts::add);
    return parts.stream()
        .sorted(
            Comparator.comparingInt(
                part -> part.task() == null ? Integer.MAX_VALUE : part.task().position()))
        .toList();
  }

  private static Row row(ResultSet row) throws SQLException {
    @Nullable UUID task = row.getObject("task_id", UUID.class);
    @Nullable Long budget = row.getObject("budget", Long.class);
    return new Row(
        new UnitId(row.getObject("unit_id", UUID.class)),
        row.getObject("ordinal") != null,
        row.getObject("unit_task_id", UUID.class),
        task == null ? null : new TaskId(task),
        Objects.requireNonNullElse(row.getString("text"), ""),
        Part.valueOf(row.getString("part")),
        budget,
        row.getString("staff"),
        row.getString("excuse") != null);
  }
}
