package org.openpar.cascade.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.UnitPlan;
import org.openpar.cascade.model.UnitPlans;
import org.openpar.cascade.model.UnitTask;
import org.openpar.documents.FileRefused;
import org.openpar.identity.Actor;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A unit issues its plan: from here on the coordinator looks at it.
@Controller
@RequestMapping(CascadePaths.PLANS + "/{unitPlan}/ban-hanh")
class UnitIssuanceController {

  private final UnitPlans plans;
  private final UnitPlanSheets sheets;

  UnitIssuanceController(UnitPlans plans, UnitPlanSheets sheets) {
    this.plans = plans;
    this.sheets = sheets;
  }

  @GetMapping
  @Requires(CascadeActs.ISSUE)
  Page blank(@PathVariable UnitPlanId unitPlan, Actor actor) {
    UnitPlan plan = plans.open(unitPlan, actor);
    return page(
        plan, new UnitIssuanceForm(plan.number(), "", plan.signer()), FormErrors.none(), actor);
  }

  @PostMapping
  @Requires(CascadeActs.ISSUE)
  Page create(
      @PathVariable UnitPlanId unitPlan,
      @ModelAttribute UnitIssuanceForm form,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Actor actor)
      throws IOException {
    String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    byte[] content = file == null ? new byte[0] : file.getBytes();
    List<RuleViolated> problems;
    try {
      problems = plans.issue(unitPlan, form.decision(), name, content, actor);
    } catch (FileRefused refusal) {
      problems = List.of(refusal);
    }
    return problems.isEmpty()
        ? Redirect.to(CascadePaths.plan(unitPlan)).saying("cascade.said.issued")
        : page(plans.open(unitPlan, actor), form, FormErrors.none().and(problems), actor);
  }

  private UnitIssuancePage page(
      UnitPlan plan, UnitIssuanceForm form, FormErrors errors, Actor actor) {
    UnitPlanPage sheet = sheets.page(plan, actor, FormErrors.none(), Map.of());
    List<UnitTask> rows = sheet.tasks();
    return new UnitIssuancePage(
        plan,
        sheet.unit(),
        rows.size(),
        rows.stream()
            .filter(task -> task.words().excuse() == null && task.words().assignee() == null)
            .count(),
        rows.stream().filter(task -> sheet.weakenedFrom(task) != null).count(),
        rows.stream().filter(sheet::lowered).count(),
        form,
        errors);
  }
}
