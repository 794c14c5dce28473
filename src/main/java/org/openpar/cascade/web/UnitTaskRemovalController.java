package org.openpar.cascade.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitTaskId;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.Fate;
import org.openpar.cascade.model.FollowingRow;
import org.openpar.cascade.model.UnitPlanQueries;
import org.openpar.cascade.model.UnitPlans;
import org.openpar.cascade.model.UnitTask;
import org.openpar.cascade.web.UnitTaskRemovalPage.Follower;
import org.openpar.identity.Actor;
import org.openpar.organization.Units;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A unit takes a task of its own out of its plan; where communes follow it, the district first
/// says what becomes of it there.
@Controller
@RequestMapping(CascadePaths.PLANS + "/{unitPlan}/viec/{unitTask}/bo")
class UnitTaskRemovalController {

  private final UnitPlans plans;
  private final UnitPlanQueries queries;
  private final UnitPlanSheets sheets;
  private final Units units;
  private final Clock clock;

  UnitTaskRemovalController(
      UnitPlans plans, UnitPlanQueries queries, UnitPlanSheets sheets, Units units, Clock clock) {
    this.plans = plans;
    this.queries = queries;
    this.sheets = sheets;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping
  @Requires(CascadeActs.DRAFT)
  Page show(@PathVariable UnitPlanId unitPlan, @PathVariable UnitTaskId unitTask, Actor actor) {
    return page(plans.toRemove(unitPlan, unitTask, actor), null, "", FormErrors.none());
  }

  @PostMapping
  @Requires(CascadeActs.DRAFT)
  Page create(
      @PathVariable UnitPlanId unitPlan,
      @PathVariable UnitTaskId unitTask,
      @RequestParam(required = false) @Nullable Fate fate,
      @RequestParam(defaultValue = "") String reason,
      Actor actor) {
    List<RuleViolated> problems = plans.remove(unitPlan, unitTask, fate, reason, actor);
    return problems.isEmpty()
        ? Redirect.to(CascadePaths.plan(unitPlan)).saying("cascade.said.removed")
        : page(
            plans.toRemove(unitPlan, unitTask, actor),
            fate,
            reason,
            FormErrors.none().and(problems));
  }

  private UnitTaskRemovalPage page(
      UnitTask task, @Nullable Fate fate, String reason, FormErrors errors) {
    List<FollowingRow> rows = queries.listFollowing(task);
    return new UnitTaskRemovalPage(
        task,
        sheets.name(task.unit()),
        Follower.of(
            rows,
            units.onWith(LocalDate.now(clock), rows.stream().map(FollowingRow::unit).toList())),
        fate,
        reason,
        errors);
  }
}
