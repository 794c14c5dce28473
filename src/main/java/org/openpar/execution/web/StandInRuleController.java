package org.openpar.execution.web;

import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.ExecutionActs;
import org.openpar.execution.model.SilentDaysOutOfRange;
import org.openpar.execution.model.StandInRules;
import org.openpar.identity.Actor;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A unit says when its deputies stand in by themselves.
@Controller
@RequestMapping("/phan-cong/lam-thay")
class StandInRuleController {

  private final StandInRules rules;
  private final StaffingPages pages;

  StandInRuleController(StandInRules rules, StaffingPages pages) {
    this.rules = rules;
    this.pages = pages;
  }

  @PostMapping
  @Requires(ExecutionActs.STAFF_OTHERS)
  Page update(
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(defaultValue = "false") boolean whenAbsent,
      @RequestParam(defaultValue = "") String silentDays,
      Actor actor) {
    UnitId of = unit == null ? actor.unit() : unit;
    try {
      rules.lay(of, whenAbsent, days(silentDays.strip()), actor);
      return Redirect.to(StaffingPage.path(of)).saying("execution.said.rule");
    } catch (RuleViolated refusal) {
      return pages.of(of, null, StaffingForm.BLANK, silentDays, FormErrors.of(refusal), actor);
    }
  }

  private static @Nullable Integer days(String typed) {
    if (typed.isEmpty()) {
      return null;
    }
    if (!typed.matches("\\d{1,4}")) {
      throw new SilentDaysOutOfRange();
    }
    return Integer.valueOf(typed);
  }
}
