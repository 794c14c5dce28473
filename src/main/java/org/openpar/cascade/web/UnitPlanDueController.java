package org.openpar.cascade.web;

import java.util.List;
import java.util.Map;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.DueDay;
import org.openpar.cascade.model.UnitPlans;
import org.openpar.identity.Actor;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.openpar.platform.web.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The coordinator gives one unit another day to issue its plan.
@Controller
@RequestMapping(CascadePaths.PLANS + "/{unitPlan}/han")
class UnitPlanDueController {

  private final UnitPlans plans;
  private final UnitPlanSheets sheets;

  UnitPlanDueController(UnitPlans plans, UnitPlanSheets sheets) {
    this.plans = plans;
    this.sheets = sheets;
  }

  @PostMapping
  @Requires(CascadeActs.RESCHEDULE)
  Page update(
      @PathVariable UnitPlanId unitPlan,
      @RequestParam(defaultValue = "") String dueOn,
      @RequestParam(defaultValue = "") String dueReason,
      Actor actor) {
    DueDay due = new DueDay(TypedDay.of(dueOn).find().orElse(null), dueReason);
    FormErrors errors;
    try {
      List<RuleViolated> problems = plans.reschedule(unitPlan, due, actor);
      if (problems.isEmpty()) {
        return Redirect.to(CascadePaths.plan(unitPlan)).saying("cascade.said.rescheduled");
      }
      errors = FormErrors.none().and(problems);
    } catch (RuleViolated refusal) {
      errors = FormErrors.of(refusal);
    }
    return sheets.page(
        plans.look(unitPlan, actor), actor, errors, Map.of("dueOn", dueOn, "dueReason", dueReason));
  }
}
