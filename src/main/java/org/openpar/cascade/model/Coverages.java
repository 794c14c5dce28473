package org.openpar.cascade.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitTaskId;
import org.openpar.cascade.model.CoverageRow.Predecessor;
import org.openpar.cascade.model.Duties.Duty;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.Identifier;
import org.openpar.platform.model.NotFound;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Works out the [Coverage] of a plan: nothing is kept, so any past day can be asked. A constant
/// number of statements, however many units there are.
@Service
@Transactional(readOnly = true)
public class Coverages {

  /// Who owes a plan, and what was last handed in by the day; a row tells which task it answers, of
  /// the province or of the district.
  private static final String HANDED_IN =
      """
      select p.unit_id, p.from_day, p.ended_on, p.due_on, p.opened_on, last.ordinal, last.issued_on,
             t.task_id, coalesce(t.task_id, t.upper_id) as answers,
             t.text, t.product, t.due, t.excuse
        from cascade.unit_plan p
        left join lateral (
          select s.ordinal, s.issued_on from cascade.submission s
           where s.unit_plan_id = p.id and s.submitted_on <= :day and
      """
          + Submissions.STANDS
          + """
               order by s.ordinal desc limit 1) last on true
            left join cascade.submitted_task t
              on t.unit_plan_id = p.id and t.ordinal = last.ordinal
           where p.plan_id = :plan
          """;

  /// What stands in the plans of those who follow others.
  private static final String DRAFTED =
      """
      select p.unit_id, t.task_id
        from cascade.unit_plan p join cascade.unit_task t on t.unit_plan_id = p.id
       where p.plan_id = :plan and p.unit_id in (:heirs) and t.part = 'LEAD'
      """;

  private final PlanFacts plans;
  private final UnitPlanRepository unitPlans;
  private final HandedDown handedDown;
  private final Units units;
  private final Policy policy;
  private final JdbcClient jdbc;

  Coverages(
      PlanFacts plans,
      UnitPlanRepository unitPlans,
      HandedDown handedDown,
      Units units,
      Policy policy,
      JdbcClient jdbc) {
    this.plans = plans;
    this.unitPlans = unitPlans;
    this.handedDown = handedDown;
    this.units = units;
    this.policy = policy;
    this.jdbc = jdbc;
  }

  /// The units this reader may see: all of them, or the own one and those under it.
  public Coverage coverage(PlanSummary plan, LocalDate day, Actor actor) {
    List<AskedTask> tasks =
        plans.listTasksOn(plan.id(), day).stream()
            .map(task -> AskedTask.of(task, plan.year()))
            .toList();
    return coverage(plan, null, day, tasks, actor);
  }

  /// The communes of a district, measured by what its plan hands down to them. Who may not read
  /// that plan does not learn what became of it.
  public Coverage below(UnitPlanId id, LocalDate day, Actor actor) {
    UnitPlan district =
        unitPlans
            .findById(id)
            .filter(plan -> policy.permits(actor, CascadeActs.READ, plan.unit()))
            .orElseThrow(() -> new NotFound("unit plan " + id.value()));
    PlanSummary plan = plans.plan(district.plan());
    HandedDown.Laid laid = handedDown.on(day, district, plans.listTasksOn(plan.id(), day));
    return coverage(plan, laid.plan(), day, laid.tasks(), actor);
  }

  /// The same for whoever writes to the communes in the district's name.
  public Coverage toUrge(UnitPlanId id, LocalDate day, Actor actor) {
    Coverage below = below(id, day, actor);
    policy.demand(
        actor, CascadeActs.URGE_COMMUNES, Objects.requireNonNull(below.district()).unit());
    return below;
  }

  private Coverage coverage(
      PlanSummary plan,
      @Nullable DistrictPlan district,
      LocalDate day,
      List<AskedTask> tasks,
      Actor actor) {
    Map<UnitId, Map<Identifier, Promised>> promised = new HashMap<>();
    Duties duties = Duties.on(day, handedIn(plan, day, promised), units.lineage());
    Map<UnitId, Set<Identifier>> drafted = drafted(plan, duties.heirs());
    UnitMap map = units.onWith(mapDay(plan, day), duties.units());
    List<Answering> seen =
        map.units().stream()
            .filter(unit -> duties.units().contains(unit.id()))
            .filter(unit -> district == null || district.unit().equals(unit.parent()))
            .filter(unit -> policy.permits(actor, CascadeActs.READ, unit.id()))
            .map(unit -> answering(unit, duties, drafted))
            .toList();
    return Coverage.of(plan, district, day, tasks, seen, promised);
  }

  private Answering answering(Unit unit, Duties duties, Map<UnitId, Set<Identifier>> drafted) {
    List<Predecessor> before =
        duties.before(unit.id()).stream()
            .flatMap(
                duty -> {
                  LocalDate last = Objects.requireNonNull(duty.ended()).minusDays(1);
                  return units.onWith(last, List.of(duty.unit())).find(duty.unit()).stream()
                      .map(found -> new Predecessor(found, last));
                })
            .toList();
    return new Answering(
        unit, duties.issuance(unit.id()), before, drafted.getOrDefault(unit.id(), Set.of()));
  }

  /// Units are called as they were on the day, within the year of the plan.
  private static LocalDate mapDay(PlanSummary plan, LocalDate day) {
    LocalDate last = LocalDate.of(plan.year(), Month.DECEMBER, 31);
    LocalDate latest = day.isAfter(last) ? last : day;
    return latest.isBefore(plan.issuedOn()) ? plan.issuedOn() : latest;
  }

  private Map<UnitId, Set<Identifier>> drafted(PlanSummary plan, Collection<UnitId> heirs) {
    Map<UnitId, Set<Identifier>> drafted = new HashMap<>();
    if (!heirs.isEmpty()) {
      jdbc.sql(DRAFTED)
          .param("plan", plan.id().value())
          .param("heirs", heirs.stream().map(UnitId::value).toList())
          .query(
              (RowCallbackHandler)
                  row ->
                      drafted
                          .computeIfAbsent(
                              new UnitId(row.getObject("unit_id", UUID.class)),
                              none -> new HashSet<>())
                          .add(new TaskId(row.getObject("task_id", UUID.class))));
    }
    return drafted;
  }

  private Collection<Duty> handedIn(
      PlanSummary plan, LocalDate day, Map<UnitId, Map<Identifier, Promised>> promised) {
    Map<UnitId, Duty> duties = new LinkedHashMap<>();
    jdbc.sql(HANDED_IN)
        .param("plan", plan.id().value())
        .param("day", day)
        .query(
            (RowCallbackHandler)
                row -> {
                  UnitId unit = new UnitId(row.getObject("unit_id", UUID.class));
                  if (!duties.containsKey(unit)) {
                    duties.put(unit, duty(unit, day, row));
                  }
                  if (row.getObject("ordinal") != null) {
                    Map<Identifier, Promised> wrote =
                        promised.computeIfAbsent(unit, none -> new HashMap<>());
                    Identifier answered = answered(row);
                    if (answered != null) {
                      wrote.put(answered, promised(row));
                    }
                  }
                });
    return duties.values();
  }

  private static Duty duty(UnitId unit, LocalDate day, ResultSet row) throws SQLException {
    @Nullable LocalDate from = row.getObject("from_day", LocalDate.class);
    @Nullable LocalDate ended = row.getObject("ended_on", LocalDate.class);
    @Nullable LocalDate opened = row.getObject("opened_on", LocalDate.class);
    return new Duty(
        unit,
        from,
        ended,
        new Issuance(
            row.getObject("due_on", LocalDate.class),
            opened == null || opened.isAfter(day) ? null : opened,
            row.getObject("issued_on", LocalDate.class)));
  }

  private static @Nullable Identifier answered(ResultSet row) throws SQLException {
    UUID answers = row.getObject("answers", UUID.class);
    if (answers == null) {
      return null;
    }
    return row.getObject("task_id") == null ? new UnitTaskId(answers) : new TaskId(answers);
  }

  private static Promised promised(ResultSet row) throws SQLException {
    return new Promised(
        row.getString("text"),
        row.getString("product"),
        row.getObject("due", LocalDate.class),
        row.getString("excuse"));
  }
}
