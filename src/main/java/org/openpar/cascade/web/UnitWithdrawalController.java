package org.openpar.cascade.web;

import java.util.Map;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.UnitPlans;
import org.openpar.identity.Actor;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A unit takes its plan back to mend it, before anybody has looked at it.
@Controller
@RequestMapping(CascadePaths.PLANS + "/{unitPlan}/rut-lai")
class UnitWithdrawalController {

  private final UnitPlans plans;
  private final UnitPlanSheets sheets;

  UnitWithdrawalController(UnitPlans plans, UnitPlanSheets sheets) {
    this.plans = plans;
    this.sheets = sheets;
  }

  @PostMapping
  @Requires(CascadeActs.WITHDRAW)
  Page create(@PathVariable UnitPlanId unitPlan, Actor actor) {
    try {
      plans.withdraw(unitPlan, actor);
      return Redirect.to(CascadePaths.plan(unitPlan)).saying("cascade.said.withdrawn");
    } catch (RuleViolated refusal) {
      return sheets.page(plans.look(unitPlan, actor), actor, FormErrors.of(refusal), Map.of());
    }
  }
}
