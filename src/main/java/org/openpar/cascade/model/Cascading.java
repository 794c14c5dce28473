package org.openpar.cascade.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitPlansRequired;
import org.openpar.cascade.UnitTaskId;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanIssued;
import org.openpar.plan.TaskBrief;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lays a promulgated plan on its units: whoever leads a task owes a plan of its own, and finds it
/// drafted.
@Service
public class Cascading {

  /// Leaves room between the province's tasks for those of the unit.
  static final int ROOM = 1_000;

  private final PlanFacts plans;
  private final Units units;
  private final CascadeStore store;
  private final ApplicationEventPublisher events;
  private final UnitPlanDays days = new UnitPlanDays();

  Cascading(PlanFacts plans, Units units, CascadeStore store, ApplicationEventPublisher events) {
    this.plans = plans;
    this.units = units;
    this.store = store;
    this.events = events;
  }

  @Transactional
  public void cascade(PlanIssued issued) {
    if (!issued.kind().cascades()) {
      return;
    }
    List<TaskBrief> tasks = plans.listTasks(issued.plan());
    Map<UnitId, UnitPlanId> duties = duties(tasks, units.on(issued.issuedOn()));
    store.owe(issued.plan(), issued.year(), duties, unit -> dueOn(unit, issued), null);
    List<UnitTask> drafted = new ArrayList<>();
    for (TaskBrief task : tasks) {
      Asked asked = Asked.of(task, issued.year());
      Set<UnitId> leads = new HashSet<>(task.leads());
      task.leads().forEach(unit -> draft(task, asked, unit, Part.LEAD, duties, drafted));
      task.coordinators().stream()
          .filter(unit -> !leads.contains(unit))
          .forEach(unit -> draft(task, asked, unit, Part.COORDINATOR, duties, drafted));
    }
    store.draft(drafted);
    events.publishEvent(new UnitPlansRequired(issued.plan(), duties.size(), drafted.size()));
  }

  /// Every unit that leads something, but the province itself: its plan is the one at hand.
  private static Map<UnitId, UnitPlanId> duties(List<TaskBrief> tasks, UnitMap map) {
    Map<UnitId, UnitPlanId> duties = new LinkedHashMap<>();
    tasks.stream()
        .flatMap(task -> task.leads().stream())
        .filter(unit -> map.find(unit).filter(Cascading::owesPlans).isPresent())
        .forEach(unit -> duties.computeIfAbsent(unit, none -> UnitPlanId.next()));
    return duties;
  }

  private static boolean owesPlans(Unit unit) {
    return unit.kind() != UnitKind.PROVINCE;
  }

  private LocalDate dueOn(UnitId unit, PlanIssued issued) {
    UnitKind kind = units.unit(unit, issued.issuedOn()).kind();
    return days.dueOn(kind, issued.year(), issued.issuedOn());
  }

  private static void draft(
      TaskBrief task,
      Asked asked,
      UnitId unit,
      Part part,
      Map<UnitId, UnitPlanId> duties,
      List<UnitTask> drafted) {
    UnitPlanId unitPlan = duties.get(unit);
    if (unitPlan != null) {
      drafted.add(
          new UnitTask(
              UnitTaskId.next(),
              null,
              unitPlan,
              unit,
              task.id(),
              part,
              task.position() * ROOM,
              new AreaPlace(task.areaPosition(), task.areaCode(), task.areaTitle()),
              task.code(),
              TaskWords.of(asked.text(), asked.product(), asked.start(), asked.due()),
              null,
              null,
              null));
    }
  }
}
