package org.openpar.cascade.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.HitCommune;
import org.openpar.cascade.model.RecallReasonMissing;
import org.openpar.cascade.model.UnitPlan;
import org.openpar.cascade.model.UnitPlanQueries;
import org.openpar.cascade.model.UnitPlans;
import org.openpar.cascade.web.UnitWithdrawalPage.Hit;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitMap;
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

/// A unit takes its plan back to mend it, before anybody has looked at it; a district first sees
/// which of its communes that hits.
@Controller
@RequestMapping(CascadePaths.PLANS + "/{unitPlan}/rut-lai")
class UnitWithdrawalController {

  private final UnitPlans plans;
  private final UnitPlanQueries queries;
  private final UnitPlanSheets sheets;
  private final Units units;
  private final Clock clock;

  UnitWithdrawalController(
      UnitPlans plans, UnitPlanQueries queries, UnitPlanSheets sheets, Units units, Clock clock) {
    this.plans = plans;
    this.queries = queries;
    this.sheets = sheets;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping
  @Requires(CascadeActs.WITHDRAW)
  Page show(@PathVariable UnitPlanId unitPlan, Actor actor) {
    return page(plans.toWithdraw(unitPlan, actor), FormErrors.none());
  }

  @PostMapping
  @Requires(CascadeActs.WITHDRAW)
  Page create(
      @PathVariable UnitPlanId unitPlan,
      @RequestParam(defaultValue = "") String reason,
      Actor actor) {
    try {
      plans.withdraw(unitPlan, reason, actor);
      return Redirect.to(CascadePaths.plan(unitPlan)).saying("cascade.said.withdrawn");
    } catch (RecallReasonMissing refusal) {
      return page(plans.toWithdraw(unitPlan, actor), FormErrors.of(refusal));
    } catch (RuleViolated refusal) {
      return sheets.page(plans.look(unitPlan, actor), actor, FormErrors.of(refusal), Map.of());
    }
  }

  private UnitWithdrawalPage page(UnitPlan plan, FormErrors errors) {
    List<HitCommune> hit = queries.listHit(plan);
    UnitMap map = units.onWith(LocalDate.now(clock), hit.stream().map(HitCommune::unit).toList());
    return new UnitWithdrawalPage(plan, sheets.name(plan.unit()), Hit.of(hit, map), errors);
  }
}
