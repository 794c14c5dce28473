package org.openpar.plan.model;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the targets and key tasks of a plan: their words, what the targets come to, which
/// tasks carry them.
@Service
@Transactional
public class Aims {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final PlanRepository plans;
  private final TaskLines lines;
  private final Units units;
  private final JdbcClient jdbc;
  private final Policy policy;
  private final ApplicationEventPublisher events;

  Aims(
      PlanRepository plans,
      TaskLines lines,
      Units units,
      JdbcClient jdbc,
      Policy policy,
      ApplicationEventPublisher events) {
    this.plans = plans;
    this.lines = lines;
    this.units = units;
    this.jdbc = jdbc;
    this.policy = policy;
    this.events = events;
  }

  /// Targets first, then key tasks, each in the order of the paper.
  @Transactional(readOnly = true)
  public List<Aim> list(Plan plan) {
    Map<Integer, Measure> measures = new HashMap<>();
    jdbc.sql("select * from plan.measure where plan_id = ?")
        .param(plan.id().value())
        .query((row, number) -> measures.put(row.getInt("position"), measure(row)))
        .list();
    Map<String, List<TaskId>> carriers = carriers(plan.id());
    List<Aim> aims = new ArrayList<>();
    for (Aim.Kind kind : Aim.Kind.values()) {
      List<String> words = kind == Aim.Kind.TARGET ? plan.targets() : plan.keyTasks();
      for (int position = 1; position <= words.size(); position++) {
        Measure measure =
            kind == Aim.Kind.TARGET ? measures.getOrDefault(position, Measure.NONE) : Measure.NONE;
        aims.add(
            new Aim(
                kind,
                position,
                words.get(position - 1),
                measure,
                carriers.getOrDefault(kind + "" + position, List.of())));
      }
    }
    return aims;
  }

  /// Says what an aim of a draft comes to and who carries it, or why that cannot be; says how many
  /// tasks of the plan carry it.
  public int keep(
      PlanId id, Aim.Kind kind, int position, Measure measure, List<TaskId> carriers, Actor by) {
    Plan plan = open(id, by);
    Aim before =
        list(plan).stream()
            .filter(aim -> aim.kind() == kind && aim.position() == position)
            .findFirst()
            .orElseThrow(() -> new NotFound("aim " + position));
    Set<TaskId> known = lines.list(id).stream().map(TaskLine::line).collect(Collectors.toSet());
    List<TaskId> carrying = carriers.stream().filter(known::contains).distinct().toList();
    UnitId lead = measure.lead();
    if (lead != null && units.listNames(lead).isEmpty()) {
      throw new LeadUnknown();
    }
    if (kind == Aim.Kind.TARGET) {
      put(id, position, measure);
    }
    jdbc.sql("delete from plan.carrier where plan_id = ? and kind = ? and position = ?")
        .params(id.value(), kind.name(), position)
        .update();
    for (TaskId line : carrying) {
      jdbc.sql("insert into plan.carrier (plan_id, kind, position, line_id) values (?, ?, ?, ?)")
          .params(id.value(), kind.name(), position, line.value())
          .update();
    }
    events.publishEvent(
        new AimKept(id, before.words(), before.measure(), measure, carrying.size()));
    return carrying.size();
  }

  /// Writes the targets and key tasks of a draft. One whose words stay keeps what was said of it,
  /// wherever it stands now; one that is reworded keeps its tasks, and its figures when the words
  /// name the same numbers.
  ///
  /// @param seen what stood there when the person began
  public void reword(PlanId id, AimWords seen, AimWords words, Actor by) {
    Plan plan = open(id, by);
    AimWords before = AimWords.of(plan);
    if (!before.says(seen)) {
      throw new AimsChangedMeanwhile();
    }
    AimsTooLong.check(words);
    List<Aim> old = list(plan);
    Plan after = plans.save(plan.aim(words));
    jdbc.sql("delete from plan.measure where plan_id = ?").param(id.value()).update();
    jdbc.sql("delete from plan.carrier where plan_id = ?").param(id.value()).update();
    inherit(id, old, list(after));
    events.publishEvent(new AimsWorded(id, before, words));
  }

  private void inherit(PlanId plan, List<Aim> old, List<Aim> fresh) {
    for (Aim.Kind kind : Aim.Kind.values()) {
      List<Aim> before = old.stream().filter(aim -> aim.kind() == kind).toList();
      List<Aim> after = fresh.stream().filter(aim -> aim.kind() == kind).toList();
      int[] found =
          AimChange.counterparts(
              before.stream().map(Aim::words).toList(), after.stream().map(Aim::words).toList());
      for (int place = 0; place < found.length; place++) {
        if (found[place] != LineMatching.NEW) {
          copy(plan, after.get(place), figured(after.get(place), before.get(found[place])));
        }
      }
    }
  }

  private static Aim figured(Aim aim, Aim from) {
    return numbers(aim).equals(numbers(from))
        ? from
        : new Aim(from.kind(), from.position(), from.words(), Measure.NONE, from.carriers());
  }

  private static List<String> numbers(Aim aim) {
    return NUMBER.matcher(aim.words()).results().map(MatchResult::group).toList();
  }

  private Plan open(PlanId id, Actor by) {
    policy.demand(by, PlanActs.DRAFT);
    Plan plan = plans.findById(id).orElseThrow(() -> new NotFound("plan " + id.value()));
    if (!policy.permits(by, PlanActs.DRAFT, plan.state())) {
      throw new PlanNotOpen(plan.state());
    }
    return plan;
  }

  private void put(PlanId plan, int position, Measure measure) {
    UnitId lead = measure.lead();
    jdbc.sql("delete from plan.measure where plan_id = ? and position = ?")
        .params(plan.value(), position)
        .update();
    if (!measure.blank()) {
      jdbc.sql(
              """
              insert into plan.measure
                (plan_id, position, baseline, goal, unit, direction, due, lead_id)
              values (:plan, :position, :baseline, :goal, :unit, :direction, :due, :lead)
              """)
          .param("plan", plan.value())
          .param("position", position)
          .param("baseline", measure.baseline())
          .param("goal", measure.goal())
          .param("unit", measure.unit())
          .param("direction", measure.direction() == null ? null : measure.direction().name())
          .param("due", measure.due())
          .param("lead", lead == null ? null : lead.value())
          .update();
    }
  }

  /// An amendment goes on with the aims it keeps or words anew.
  void follow(Plan before, Plan after) {
    inherit(after.id(), list(before), list(after));
  }

  private void copy(PlanId plan, Aim aim, Aim from) {
    if (aim.kind() == Aim.Kind.TARGET) {
      put(plan, aim.position(), from.measure());
    }
    from.carriers()
        .forEach(
            line ->
                jdbc.sql(
                        """
                        insert into plan.carrier (plan_id, kind, position, line_id)
                        values (?, ?, ?, ?)
                        """)
                    .params(plan.value(), aim.kind().name(), aim.position(), line.value())
                    .update());
  }

  private Map<String, List<TaskId>> carriers(PlanId plan) {
    Map<String, List<TaskId>> carriers = new HashMap<>();
    jdbc.sql(
            """
            select c.kind, c.position, c.line_id from plan.carrier c
              join plan.task t on t.plan_id = c.plan_id and t.line_id = c.line_id
             where c.plan_id = ? order by t.position
            """)
        .param(plan.value())
        .query(
            (row, number) ->
                carriers
                    .computeIfAbsent(
                        row.getString("kind") + row.getInt("position"), none -> new ArrayList<>())
                    .add(new TaskId(row.getObject("line_id", UUID.class))))
        .list();
    return carriers;
  }

  private static Measure measure(ResultSet row) throws SQLException {
    @Nullable String direction = row.getString("direction");
    @Nullable UUID lead = row.getObject("lead_id", UUID.class);
    @Nullable BigDecimal baseline = row.getBigDecimal("baseline");
    return new Measure(
        baseline,
        row.getBigDecimal("goal"),
        row.getString("unit"),
        direction == null ? null : Measure.Direction.valueOf(direction),
        row.getObject("due", LocalDate.class),
        lead == null ? null : new UnitId(lead));
  }
}
