package org.openpar.cascade.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitTaskId;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.Exemplar;
import org.openpar.cascade.model.Exemplars;
import org.openpar.cascade.model.TaskRefused;
import org.openpar.cascade.model.UnitPlan;
import org.openpar.cascade.model.UnitPlans;
import org.openpar.identity.Actor;
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

/// A unit copies rows from the approved plan of a unit of its kind.
@Controller
@RequestMapping(CascadePaths.PLANS + "/{unitPlan}/mau")
class ExemplarController {

  private final UnitPlans plans;
  private final Exemplars exemplars;
  private final UnitPlanSheets sheets;

  ExemplarController(UnitPlans plans, Exemplars exemplars, UnitPlanSheets sheets) {
    this.plans = plans;
    this.exemplars = exemplars;
    this.sheets = sheets;
  }

  /// @param from the plan whose rows are shown, none yet while it is being chosen
  @GetMapping
  @Requires(CascadeActs.DRAFT)
  Page show(
      @PathVariable UnitPlanId unitPlan,
      @RequestParam(required = false) @Nullable UnitPlanId from,
      Actor actor) {
    return page(unitPlan, from, FormErrors.none(), actor);
  }

  @PostMapping
  @Requires(CascadeActs.DRAFT)
  Page copy(
      @PathVariable UnitPlanId unitPlan,
      @RequestParam(required = false) @Nullable UnitPlanId from,
      @RequestParam(required = false) @Nullable List<UnitTaskId> ids,
      Actor actor) {
    if (from == null) {
      TaskRefused nothing = new TaskRefused("", "cascade.refused.nothing-chosen");
      return page(unitPlan, null, FormErrors.of(nothing), actor);
    }
    try {
      int copied = exemplars.copy(unitPlan, from, ids == null ? List.of() : ids, actor);
      return Redirect.to(CascadePaths.plan(unitPlan))
          .saying("cascade.said.copied", Integer.toString(copied));
    } catch (TaskRefused refusal) {
      return page(unitPlan, from, FormErrors.of(refusal), actor);
    }
  }

  private Page page(UnitPlanId id, @Nullable UnitPlanId from, FormErrors errors, Actor actor) {
    UnitPlan plan = plans.open(id, actor);
    List<Exemplar> offered = exemplars.list(id, actor);
    Exemplar chosen = from == null ? null : exemplars.exemplar(id, from, actor);
    return new ExemplarPage(plan, sheets.name(plan.unit()), offered, chosen, errors);
  }
}
