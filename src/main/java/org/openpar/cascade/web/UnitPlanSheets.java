package org.openpar.cascade.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpar.cascade.model.Asked;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.UnitPlan;
import org.openpar.cascade.model.UnitPlanQueries;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.People;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.TaskId;
import org.openpar.platform.web.FormErrors;
import org.springframework.stereotype.Component;

/// Puts together what the pages of one unit plan show.
@Component
class UnitPlanSheets {

  private final PlanFacts plans;
  private final UnitPlanQueries queries;
  private final Units units;
  private final People people;
  private final Policy policy;
  private final Clock clock;

  UnitPlanSheets(
      PlanFacts plans,
      UnitPlanQueries queries,
      Units units,
      People people,
      Policy policy,
      Clock clock) {
    this.plans = plans;
    this.queries = queries;
    this.units = units;
    this.people = people;
    this.policy = policy;
    this.clock = clock;
  }

  UnitPlanPage page(UnitPlan plan, Actor actor, FormErrors errors, Map<String, String> typed) {
    PlanSummary province = plans.plan(plan.plan());
    Set<String> may =
        CascadeActs.OF_A_PLAN.stream()
            .filter(act -> policy.permits(actor, act, plan.unit(), plan.state()))
            .collect(Collectors.toUnmodifiableSet());
    return new UnitPlanPage(
        province,
        plan,
        name(plan.unit()),
        queries.listTasks(plan),
        asked(province),
        queries.listBefore(plan),
        queries.listRecalls(plan),
        hasCommunes(plan),
        may.contains(CascadeActs.DRAFT)
            ? people.listOf(plan.unit(), LocalDate.now(clock))
            : List.of(),
        may,
        LocalDate.now(clock),
        errors,
        typed,
        false);
  }

  /// A district of three levels; a commune of two levels has nobody below.
  private boolean hasCommunes(UnitPlan plan) {
    return units
        .on(Objects.requireNonNullElseGet(plan.issuedOn(), () -> LocalDate.now(clock)))
        .find(plan.unit())
        .filter(unit -> unit.kind() == UnitKind.DISTRICT)
        .isPresent();
  }

  String name(UnitId unit) {
    return units.nameOn(unit, LocalDate.now(clock));
  }

  Map<TaskId, Asked> asked(PlanId plan) {
    return asked(plans.plan(plan));
  }

  private Map<TaskId, Asked> asked(PlanSummary province) {
    Map<TaskId, Asked> asked = new HashMap<>();
    plans
        .listTasks(province.id())
        .forEach(task -> asked.put(task.id(), Asked.of(task, province.year())));
    return asked;
  }
}
