package org.openpar.cascade.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitPlanState;
import org.openpar.cascade.UnitTaskId;
import org.openpar.organization.MovesWithUnits;
import org.openpar.organization.Moving;
import org.openpar.organization.Reorganization;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A unit that follows others within a year owes a plan for the rest of it, drafted from what is
/// still to be done in theirs. What they handed in stays with them; the duty of a unit that is no
/// more ends with it.
@Component
class UnitPlansMove implements MovesWithUnits {

  private static final int NAMED = 50;

  private static final String RUNNING =
      """
      select t.id, p.plan_id, t.task_id, t.part, t.position, t.area_position, t.area_code, t.area_title,
             t.code, t.text, t.product, t.start, t.due
        from cascade.unit_task t join cascade.unit_plan p on p.id = t.unit_plan_id
       where p.unit_id = :unit and p.year = :year and p.ended_on is null and t.excuse is null
         and (t.due is null or t.due >= :day)
       order by t.position
      """;

  /// Who is drafted for already: rows of the plan, whatever its state.
  private static final String DRAFTED =
      """
      select p.id, p.state, t.task_id, t.text
        from cascade.unit_plan p left join cascade.unit_task t on t.unit_plan_id = p.id
       where p.plan_id = :plan and p.unit_id = :unit
      """;

  private static final String END =
      """
      update cascade.unit_plan set ended_on = :day, version = version + 1
       where unit_id = :unit and year = :year and ended_on is null
      """;

  private record Running(
      UUID id,
      PlanId plan,
      @Nullable TaskId task,
      Part part,
      int position,
      AreaPlace area,
      String code,
      TaskWords words) {

    Moving.Item item() {
      String text = code.isEmpty() ? words.text() : code + ". " + words.text();
      return new Moving.Item(id, text, false);
    }

    /// Of what came from several units under one heir, each thing is there once.
    Object identity() {
      return task == null ? words.text() : task;
    }
  }

  private record Drafted(UnitPlanId id, boolean open, Set<Object> tasks) {}

  private final JdbcClient jdbc;
  private final CascadeStore store;
  private final PlanFacts plans;
  private final Units units;
  private final UnitPlanDays days = new UnitPlanDays();

  UnitPlansMove(JdbcClient jdbc, CascadeStore store, PlanFacts plans, Units units) {
    this.jdbc = jdbc;
    this.store = store;
    this.plans = plans;
    this.units = units;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Moving> preview(Reorganization reorganization) {
    List<Moving> moving = new ArrayList<>();
    for (UnitId giver : reorganization.givers()) {
      List<Running> rows = running(giver, reorganization.day());
      UnitId heir = reorganization.of(giver).whereTo(giver, null).orElse(null);
      if (!rows.isEmpty() && heir != null) {
        moving.add(
            new Moving(
                "moving.unit-plans",
                giver,
                heir,
                rows.size(),
                rows.stream().limit(NAMED).map(Running::item).toList(),
                false));
      }
    }
    return moving;
  }

  @Override
  @Transactional
  public void carry(Reorganization reorganization, Map<UUID, UnitId> choices) {
    LocalDate day = reorganization.day();
    Map<UnitId, List<Running>> byHeir = new LinkedHashMap<>();
    for (UnitId giver : reorganization.givers()) {
      List<Running> running = running(giver, day);
      for (UnitId heir : reorganization.of(giver).heirs()) {
        if (!heir.equals(giver)) {
          byHeir.computeIfAbsent(heir, none -> new ArrayList<>()).addAll(running);
        }
      }
      if (reorganization.of(giver).ended().contains(giver)) {
        jdbc.sql(END)
            .param("day", day)
            .param("unit", giver.value())
            .param("year", day.getYear())
            .update();
      }
    }
    byHeir.forEach((heir, running) -> lay(running, heir, day));
  }

  private void lay(List<Running> running, UnitId heir, LocalDate day) {
    UnitKind kind = units.unit(heir, day).kind();
    if (kind == UnitKind.PROVINCE) {
      return;
    }
    Map<PlanId, List<Running>> byPlan = new LinkedHashMap<>();
    running.forEach(row -> byPlan.computeIfAbsent(row.plan(), none -> new ArrayList<>()).add(row));
    byPlan.forEach(
        (plan, rows) -> {
          Drafted drafted = find(plan, heir);
          if (drafted == null) {
            drafted = new Drafted(UnitPlanId.next(), true, new HashSet<>());
            LocalDate dueOn = days.dueOn(kind, day.getYear(), day);
            store.owe(plan, day.getYear(), Map.of(heir, drafted.id()), unit -> dueOn, day);
          }
          if (drafted.open()) {
            store.draft(missing(rows, drafted, heir, asked(plan, day.getYear()), day));
          }
        });
  }

  /// The rows the heir has not yet. One it leads comes before one it only helps with.
  private static List<UnitTask> missing(
      List<Running> rows, Drafted drafted, UnitId heir, Map<TaskId, Asked> asked, LocalDate day) {
    List<UnitTask> missing = new ArrayList<>();
    for (Part part : Part.values()) {
      rows.stream()
          .filter(row -> row.part() == part && drafted.tasks().add(row.identity()))
          .map(row -> draft(row, drafted.id(), heir, asked, day))
          .forEach(missing::add);
    }
    return missing;
  }

  /// What the province gave is drafted in its words again; what lies before the day is over.
  private static UnitTask draft(
      Running row, UnitPlanId plan, UnitId heir, Map<TaskId, Asked> asked, LocalDate day) {
    Asked given = row.task() == null ? null : asked.get(row.task());
    TaskWords words =
        given == null
            ? row.words()
            : TaskWords.of(given.text(), given.product(), given.start(), given.due());
    LocalDate start = words.start();
    LocalDate begins = start != null && start.isBefore(day) ? day : start;
    return new UnitTask(
        UnitTaskId.next(),
        null,
        plan,
        heir,
        row.task(),
        row.part(),
        row.position(),
        row.area(),
        row.code(),
        TaskWords.of(words.text(), words.product(), begins, words.due()),
        null,
        null,
        null);
  }

  private Map<TaskId, Asked> asked(PlanId plan, int year) {
    Map<TaskId, Asked> asked = new LinkedHashMap<>();
    for (TaskBrief task : plans.listTasks(plan)) {
      asked.put(task.id(), Asked.of(task, year));
    }
    return asked;
  }

  private List<Running> running(UnitId unit, LocalDate day) {
    return jdbc.sql(RUNNING)
        .param("unit", unit.value())
        .param("year", day.getYear())
        .param("day", day)
        .query(
            (row, number) -> {
              UUID task = row.getObject("task_id", UUID.class);
              return new Running(
                  row.getObject("id", UUID.class),
                  new PlanId(row.getObject("plan_id", UUID.class)),
                  task == null ? null : new TaskId(task),
                  Part.valueOf(row.getString("part")),
                  row.getInt("position"),
                  new AreaPlace(
                      row.getInt("area_position"),
                      row.getString("area_code"),
                      row.getString("area_title")),
                  row.getString("code"),
                  TaskWords.of(
                      row.getString("text"),
                      row.getString("product"),
                      row.getObject("start", LocalDate.class),
                      row.getObject("due", LocalDate.class)));
            })
        .list();
  }

  private @Nullable Drafted find(PlanId plan, UnitId unit) {
    List<Drafted> rows =
        jdbc.sql(DRAFTED)
            .param("plan", plan.value())
            .param("unit", unit.value())
            .query(
                (row, number) -> {
                  UUID task = row.getObject("task_id", UUID.class);
                  Set<Object> one = new HashSet<>();
                  one.add(
                      task == null
                          ? Objects.requireNonNullElse(row.getString("text"), "")
                          : new TaskId(task));
                  return new Drafted(
                      new UnitPlanId(row.getObject("id", UUID.class)),
                      UnitPlanState.valueOf(row.getString("state")).open(),
                      one);
                })
            .list();
    rows.stream().skip(1).forEach(row -> rows.getFirst().tasks().addAll(row.tasks()));
    return rows.isEmpty() ? null : rows.getFirst();
  }
}
