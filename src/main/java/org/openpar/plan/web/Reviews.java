package org.openpar.plan.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitGroup;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanKind;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.Aim;
import org.openpar.plan.model.Aims;
import org.openpar.plan.model.Mend;
import org.openpar.plan.model.Mends;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanNotInForce;
import org.openpar.plan.model.PlanNotOpen;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.TargetMends;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.model.NotFound;
import org.springframework.stereotype.Component;

/// Draws a [Review] with a constant number of statements.
@Component
class Reviews {

  private final PlanQueries queries;
  private final Mends mends;
  private final Aims aims;
  private final PlanFacts facts;
  private final Units units;
  private final Policy policy;

  Reviews(
      PlanQueries queries, Mends mends, Aims aims, PlanFacts facts, Units units, Policy policy) {
    this.queries = queries;
    this.mends = mends;
    this.aims = aims;
    this.facts = facts;
    this.units = units;
    this.policy = policy;
  }

  /// The plan as far as the actor may read it in its state: a draft exists only for those who
  /// draft, one that was thrown away for nobody.
  Review of(PlanId id, Actor actor) {
    return review(plan(id, actor), actor);
  }

  /// The same without its tasks, for what concerns one field.
  Plan plan(PlanId id, Actor actor) {
    Plan plan = queries.plan(id);
    if (!policy.permits(actor, PlanActs.READ, plan.state())) {
      throw new NotFound("plan " + id.value());
    }
    return plan;
  }

  /// The plan while it may be worked on, or [PlanNotOpen]: asked before a form is shown, so that
  /// nobody fills one in vain.
  Plan draft(PlanId id, Actor actor) {
    Plan plan = plan(id, actor);
    if (!policy.permits(actor, PlanActs.DRAFT, plan.state())) {
      throw new PlanNotOpen(plan.state());
    }
    return plan;
  }

  /// A promulgated plan for whoever may amend it, or [PlanNotInForce].
  Plan amendable(PlanId id, Actor actor) {
    Plan plan = plan(id, actor);
    if (!policy.permits(actor, PlanActs.AMEND, plan.state())) {
      throw new PlanNotInForce();
    }
    return plan;
  }

  private Review review(Plan plan, Actor actor) {
    List<TaskLine> tasks = queries.listTasks(plan.id());
    List<Mend> offered = plan.state().open() ? mends.list(plan, tasks) : List.of();
    return new Review(
        plan, tasks, understanding(plan), offered, reach(plan, tasks), targets(plan, tasks, actor));
  }

  /// A programme or a yearly plan has to speak of every area; a plan for a single matter has not.
  private @Nullable AreaReach reach(Plan plan, List<TaskLine> tasks) {
    boolean whole = plan.kind() == PlanKind.YEARLY || plan.kind().spans();
    return whole && plan.state().open()
        ? AreaReach.of(facts.areaVersions(), plan.year(), tasks).orElse(null)
        : null;
  }

  private @Nullable TargetReach targets(Plan plan, List<TaskLine> tasks, Actor actor) {
    if (!plan.state().open() || plan.targets().isEmpty()) {
      return null;
    }
    List<Aim> all = aims.list(plan);
    return TargetReach.of(all, TargetMends.list(plan, all, tasks, actor));
  }

  TaskLine task(PlanId plan, TaskId id, Actor actor) {
    TaskLine task = queries.task(id);
    if (!task.plan().equals(plan(plan, actor).id())) {
      throw new NotFound("task " + id.value());
    }
    return task;
  }

  Understanding understanding(Plan plan) {
    return new Understanding(units.on(plan.day()), plan.year());
  }

  /// The names that the editor of agencies offers: the groups first, for papers name them most.
  List<String> names(Plan plan) {
    UnitMap map = units.on(plan.day());
    return Stream.concat(
            map.groups().stream().map(UnitGroup::name), map.units().stream().map(Unit::name))
        .distinct()
        .toList();
  }
}
