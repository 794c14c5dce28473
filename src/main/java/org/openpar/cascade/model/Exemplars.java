package org.openpar.cascade.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitTaskId;
import org.openpar.identity.Actor;
import org.openpar.identity.UnitBoundary;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a unit copy rows from the approved plan of a unit of its kind. An approved plan is a
/// published decision; who does the work there and what it costs is not shown.
@Service
@Transactional
public class Exemplars {

  private static final String APPROVED =
      """
      select id, unit_id, number from cascade.unit_plan
       where plan_id = :plan and state = 'APPROVED' and id <> :own
      """;

  /// As it was handed in, with the places of the rows.
  private static final String ROWS =
      """
      select s.unit_task_id, s.task_id, s.code, s.area_position, s.area_code, s.area_title, s.text,
             s.product, s.start, s.due, s.staff
        from cascade.unit_plan p
        join cascade.submitted_task s on s.unit_plan_id = p.id and s.ordinal = p.submissions
       where p.id = :exemplar and s.excuse is null
       order by s.position
      """;

  private record Approved(UnitPlanId id, UnitId unit, String number) {}

  private record Written(
      UnitTaskId id, @Nullable TaskId task, String code, AreaPlace area, TaskWords words) {}

  private final UnitPlans plans;
  private final UnitTaskRepository tasks;
  private final Units units;
  private final UnitBoundary boundary;
  private final JdbcClient jdbc;
  private final Clock clock;

  Exemplars(
      UnitPlans plans,
      UnitTaskRepository tasks,
      Units units,
      UnitBoundary boundary,
      JdbcClient jdbc,
      Clock clock) {
    this.plans = plans;
    this.tasks = tasks;
    this.units = units;
    this.boundary = boundary;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The plans a unit may learn from, without their rows.
  @Transactional(readOnly = true)
  public List<Exemplar> list(UnitPlanId id, Actor actor) {
    UnitPlan plan = plans.open(id, actor);
    List<Approved> approved = approved(plan);
    List<UnitId> both =
        Stream.concat(Stream.of(plan.unit()), approved.stream().map(Approved::unit)).toList();
    UnitMap map = units.onWith(LocalDate.now(clock), both);
    Optional<UnitKind> kind = map.find(plan.unit()).map(Unit::kind);
    return approved.stream()
        .filter(other -> map.find(other.unit()).map(Unit::kind).equals(kind))
        .map(other -> bare(other, map))
        .toList();
  }

  private static Exemplar bare(Approved other, UnitMap map) {
    String name = map.find(other.unit()).map(Unit::name).orElse("");
    return new Exemplar(other.id(), other.unit(), name, other.number(), List.of());
  }

  /// One of them with the rows that can be copied: those of its own, and those the province gave to
  /// both.
  @Transactional(readOnly = true)
  public Exemplar exemplar(UnitPlanId id, UnitPlanId other, Actor actor) {
    UnitPlan plan = plans.open(id, actor);
    Exemplar exemplar =
        list(id, actor).stream()
            .filter(one -> one.id().equals(other))
            .findFirst()
            .orElseThrow(() -> new NotFound("exemplar " + other.value()));
    Map<TaskId, UnitTask> given = given(id);
    String own = units.nameOn(plan.unit(), LocalDate.now(clock));
    List<Exemplar.Row> rows =
        written(other).stream()
            .filter(row -> row.task() == null || given.containsKey(row.task()))
            .map(
                row ->
                    new Exemplar.Row(
                        row.id(),
                        row.code(),
                        row.area(),
                        row.words().inNameOf(own, exemplar.name()),
                        row.task() == null))
            .toList();
    return new Exemplar(exemplar.id(), exemplar.unit(), exemplar.name(), exemplar.number(), rows);
  }

  /// Copies rows: one of the other unit's own becomes one of this unit's, with its days; of one the
  /// province gave to both the words are taken, and the days stay.
  public int copy(UnitPlanId id, UnitPlanId other, Collection<UnitTaskId> chosen, Actor actor) {
    Exemplar exemplar = exemplar(id, other, actor);
    Map<UnitTaskId, TaskId> sameTask = new HashMap<>();
    written(other).stream()
        .filter(row -> row.task() != null)
        .forEach(row -> sameTask.put(row.id(), Objects.requireNonNull(row.task())));
    Map<TaskId, UnitTask> given = given(id);
    List<Exemplar.Row> rows =
        exemplar.rows().stream().filter(row -> chosen.contains(row.id())).toList();
    if (rows.isEmpty()) {
      throw new TaskRefused("", "cascade.refused.nothing-chosen");
    }
    for (Exemplar.Row row : rows) {
      TaskId task = sameTask.get(row.id());
      if (task == null) {
        plans.add(id, row.area().position(), row.words(), actor);
      } else {
        UnitTask mine = Objects.requireNonNull(given.get(task));
        tasks.save(mine.write(mine.words().sayingLike(row.words())));
      }
    }
    return rows.size();
  }

  private Map<TaskId, UnitTask> given(UnitPlanId id) {
    Map<TaskId, UnitTask> given = new HashMap<>();
    for (UnitTask task : tasks.findByUnitPlanOrderByPosition(id)) {
      TaskId of = task.task();
      if (of != null) {
        given.put(of, task);
      }
    }
    return given;
  }

  private List<Approved> approved(UnitPlan plan) {
    return boundary.wholeProvince(
        () ->
            jdbc.sql(APPROVED)
                .param("plan", plan.plan().value())
                .param("own", plan.id().value())
                .query(
                    (row, number) ->
                        new Approved(
                            new UnitPlanId(row.getObject("id", UUID.class)),
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            row.getString("number")))
                .list());
  }

  private List<Written> written(UnitPlanId exemplar) {
    return boundary.wholeProvince(
        () ->
            jdbc.sql(ROWS)
                .param("exemplar", exemplar.value())
                .query(
                    (row, number) -> {
                      UUID task = row.getObject("task_id", UUID.class);
                      return new Written(
                          new UnitTaskId(row.getObject("unit_task_id", UUID.class)),
                          task == null ? null : new TaskId(task),
                          row.getString("code"),
                          new AreaPlace(
                              row.getInt("area_position"),
                              row.getString("area_code"),
                              row.getString("area_title")),
                          new TaskWords(
                              row.getString("text"),
                              row.getString("product"),
                              row.getObject("start", LocalDate.class),
                              row.getObject("due", LocalDate.class),
                              null,
                              null,
                              row.getString("staff"),
                              null,
                              null));
                    })
                .list());
  }
}
