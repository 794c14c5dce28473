package org.openpar.cascade.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitTaskId;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.UnitPlans;
import org.openpar.identity.Actor;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The coordinator approves a unit's plan, or gives it back with reasons beside its rows.
@Controller
@RequestMapping(CascadePaths.PLANS + "/{unitPlan}")
class UnitPlanReviewController {

  private static final String ROW = "r-";
  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final UnitPlans plans;
  private final UnitPlanSheets sheets;

  UnitPlanReviewController(UnitPlans plans, UnitPlanSheets sheets) {
    this.plans = plans;
    this.sheets = sheets;
  }

  @PostMapping("/duyet")
  @Requires(CascadeActs.REVIEW)
  Page approve(@PathVariable UnitPlanId unitPlan, Actor actor) {
    try {
      plans.approve(unitPlan, actor);
      return Redirect.to(CascadePaths.plan(unitPlan)).saying("cascade.said.approved");
    } catch (RuleViolated refusal) {
      return refused(unitPlan, refusal, Map.of(), actor);
    }
  }

  /// @param typed the reason, and "r-" with the id of a row for what is wrong with that row
  @PostMapping("/tra-lai")
  @Requires(CascadeActs.REVIEW)
  Page sendBack(
      @PathVariable UnitPlanId unitPlan, @RequestParam Map<String, String> typed, Actor actor) {
    Map<UnitTaskId, String> rows = new LinkedHashMap<>();
    typed.forEach(
        (name, words) -> {
          if (name.startsWith(ROW) && !words.isBlank()) {
            rows.put(row(name.substring(ROW.length())), words);
          }
        });
    try {
      plans.sendBack(unitPlan, typed.getOrDefault("reason", ""), rows, actor);
      return Redirect.to(CascadePaths.PLANS).saying("cascade.said.returned");
    } catch (RuleViolated refusal) {
      return refused(unitPlan, refusal, typed, actor);
    }
  }

  private static UnitTaskId row(String named) {
    if (!ID.matcher(named).matches()) {
      throw new NotFound("unit task " + named);
    }
    return new UnitTaskId(UUID.fromString(named));
  }

  private Page refused(
      UnitPlanId id, RuleViolated refusal, Map<String, String> typed, Actor actor) {
    return sheets.page(plans.look(id, actor), actor, FormErrors.of(refusal), typed);
  }
}
