package org.openpar.cascade.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitTaskId;
import org.openpar.cascade.model.Asked;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.Part;
import org.openpar.cascade.model.TypedWords;
import org.openpar.cascade.model.UnitPlan;
import org.openpar.cascade.model.UnitPlanQueries;
import org.openpar.cascade.model.UnitPlans;
import org.openpar.cascade.model.UnitTask;
import org.openpar.identity.Actor;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The unit writes the rows of its plan, and adds its own.
@Controller
@RequestMapping(CascadePaths.PLANS + "/{unitPlan}")
class UnitTaskController {

  private final UnitPlans plans;
  private final UnitPlanQueries queries;
  private final UnitPlanSheets sheets;

  UnitTaskController(UnitPlans plans, UnitPlanQueries queries, UnitPlanSheets sheets) {
    this.plans = plans;
    this.queries = queries;
    this.sheets = sheets;
  }

  @GetMapping("/linh-vuc/{area}")
  @Requires(CascadeActs.DRAFT)
  Page blank(@PathVariable UnitPlanId unitPlan, @PathVariable int area, Actor actor) {
    return page(
        plans.open(unitPlan, actor), null, area, UnitTaskForm.blank(), FormErrors.none(), null);
  }

  @PostMapping("/linh-vuc/{area}")
  @Requires(CascadeActs.DRAFT)
  Page create(
      @PathVariable UnitPlanId unitPlan,
      @PathVariable int area,
      @ModelAttribute UnitTaskForm form,
      Actor actor) {
    UnitPlan plan = plans.open(unitPlan, actor);
    TypedWords.Read read = form.read();
    List<RuleViolated> problems = new ArrayList<>(read.problems());
    if (problems.isEmpty()) {
      problems.addAll(plans.add(unitPlan, area, read.words(), actor));
    }
    return problems.isEmpty()
        ? Redirect.to(CascadePaths.plan(unitPlan)).saying("cascade.said.added")
        : page(plan, null, area, form, FormErrors.none().and(problems), null);
  }

  @GetMapping("/viec/{unitTask}")
  @Requires(CascadeActs.DRAFT)
  Page edit(@PathVariable UnitPlanId unitPlan, @PathVariable UnitTaskId unitTask, Actor actor) {
    UnitPlan plan = plans.open(unitPlan, actor);
    UnitTask task = plans.task(unitPlan, unitTask, actor);
    return page(
        plan, task, 0, UnitTaskForm.of(task.words(), task.version()), FormErrors.none(), null);
  }

  @PostMapping("/viec/{unitTask}")
  @Requires(CascadeActs.DRAFT)
  Page update(
      @PathVariable UnitPlanId unitPlan,
      @PathVariable UnitTaskId unitTask,
      @ModelAttribute UnitTaskForm form,
      Actor actor) {
    UnitPlan plan = plans.open(unitPlan, actor);
    UnitTask task = plans.task(unitPlan, unitTask, actor);
    TypedWords.Read read = form.read();
    List<RuleViolated> problems = new ArrayList<>(read.problems());
    try {
      if (problems.isEmpty()) {
        problems.addAll(plans.write(unitPlan, unitTask, form.looked(), read.words(), actor));
      }
    } catch (OptimisticLockingFailureException meanwhile) {
      UnitTask newest = plans.task(unitPlan, unitTask, actor);
      return page(plan, newest, 0, form, FormErrors.none(), newest);
    }
    return problems.isEmpty()
        ? Redirect.to(CascadePaths.plan(unitPlan) + "#" + UnitPlanPage.anchor(task))
            .saying("cascade.said.kept")
        : page(plan, task, 0, form, FormErrors.none().and(problems), null);
  }

  private UnitTaskPage page(
      UnitPlan plan,
      @Nullable UnitTask task,
      int area,
      UnitTaskForm form,
      FormErrors errors,
      @Nullable UnitTask changed) {
    Asked asked =
        Optional.ofNullable(task)
            .filter(row -> row.part() != Part.OWN)
            .map(row -> sheets.asked(plan.plan()).get(row.task()))
            .orElse(null);
    return new UnitTaskPage(
        plan,
        sheets.name(plan.unit()),
        task,
        area,
        asked,
        task == null ? 0 : queries.listFollowing(task).size(),
        form,
        errors,
        changed);
  }
}
