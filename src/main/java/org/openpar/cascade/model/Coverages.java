package org.openpar.cascade.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.TaskId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Works out the [Coverage] of a plan: nothing is kept, so any past day can be asked. A constant
/// number of statements, however many units there are.
@Service
@Transactional(readOnly = true)
public class Coverages {

  /// Who owes a plan, and what was last handed in by the day.
  private static final String HANDED_IN =
      """
      select p.unit_id, last.ordinal, t.task_id, t.text, t.product, t.due, t.excuse
        from cascade.unit_plan p
        left join lateral (
          select s.ordinal from cascade.submission s
           where s.unit_plan_id = p.id and s.submitted_on <= :day
           order by s.ordinal desc limit 1) last on true
        left join cascade.submitted_task t
          on t.unit_plan_id = p.id and t.ordinal = last.ordinal and t.task_id is not null
       where p.plan_id = :plan
      """;

  private final PlanFacts plans;
  private final Units units;
  private final Policy policy;
  private final JdbcClient jdbc;

  Coverages(PlanFacts plans, Units units, Policy policy, JdbcClient jdbc) {
    this.plans = plans;
    this.units = units;
    this.policy = policy;
    this.jdbc = jdbc;
  }

  /// The units this reader may see: all of them, or the own one and those under it.
  public Coverage coverage(PlanSummary plan, LocalDate day, Actor actor) {
    Map<UnitId, Map<TaskId, Promised>> promised = new HashMap<>();
    Set<UnitId> obliged = handedIn(plan, day, promised);
    List<Unit> seen =
        units.onWith(plan.issuedOn(), obliged).units().stream()
            .filter(unit -> obliged.contains(unit.id()))
            .filter(unit -> policy.permits(actor, CascadeActs.READ, unit.id()))
            .toList();
    return Coverage.of(plan, day, plans.listTasksOn(plan.id(), day), seen, promised);
  }

  private Set<UnitId> handedIn(
      PlanSummary plan, LocalDate day, Map<UnitId, Map<TaskId, Promised>> promised) {
    Set<UnitId> obliged = new HashSet<>();
    jdbc.sql(HANDED_IN)
        .param("plan", plan.id().value())
        .param("day", day)
        .query(
            (RowCallbackHandler)
                row -> {
                  UnitId unit = new UnitId(row.getObject("unit_id", UUID.class));
                  obliged.add(unit);
                  if (row.getObject("ordinal") != null) {
                    Map<TaskId, Promised> wrote =
                        promised.computeIfAbsent(unit, none -> new HashMap<>());
                    UUID task = row.getObject("task_id", UUID.class);
                    if (task != null) {
                      wrote.put(
                          new TaskId(task),
                          new Promised(
                              row.getString("text"),
                              row.getString("product"),
                              row.getObject("due", LocalDate.class),
                              row.getString("excuse")));
                    }
                  }
                });
    return obliged;
  }
}
