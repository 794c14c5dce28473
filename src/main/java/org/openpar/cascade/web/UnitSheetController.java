package org.openpar.cascade.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.SheetReport;
import org.openpar.cascade.model.UnitPlan;
import org.openpar.cascade.model.UnitPlans;
import org.openpar.cascade.model.UnitSheets;
import org.openpar.cascade.model.UnitSheets.Draft;
import org.openpar.cascade.paper.UnitSheetFile;
import org.openpar.documents.NoFileChosen;
import org.openpar.documents.StoredFileId;
import org.openpar.identity.Actor;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Download;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A unit fills its plan on an Excel sheet: takes it away, brings it back, sees what would change,
/// takes it over.
@Controller
@RequestMapping(CascadePaths.PLANS + "/{unitPlan}/bang-tinh")
class UnitSheetController {

  private final UnitPlans plans;
  private final UnitSheets unitSheets;
  private final UnitPlanSheets sheets;
  private final UnitSheetFile excel;

  UnitSheetController(
      UnitPlans plans, UnitSheets unitSheets, UnitPlanSheets sheets, UnitSheetFile excel) {
    this.plans = plans;
    this.unitSheets = unitSheets;
    this.sheets = sheets;
    this.excel = excel;
  }

  @GetMapping
  @Requires(CascadeActs.DRAFT)
  Page blank(@PathVariable UnitPlanId unitPlan, Actor actor) {
    return form(unitPlan, FormErrors.none(), actor);
  }

  @GetMapping("/tai-ve")
  @Requires(CascadeActs.DRAFT)
  void download(@PathVariable UnitPlanId unitPlan, Actor actor, HttpServletResponse response)
      throws IOException {
    Draft draft = unitSheets.draft(unitPlan, actor);
    String name = "Kế hoạch %d – %s".formatted(draft.plan().year(), draft.unit());
    excel.write(draft, Download.excel(name).to(response));
  }

  @PostMapping
  @Requires(CascadeActs.DRAFT)
  Page create(
      @PathVariable UnitPlanId unitPlan,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Actor actor)
      throws IOException {
    String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    try {
      if (file == null || name.isBlank()) {
        throw new NoFileChosen("file");
      }
      StoredFileId kept = unitSheets.hand(unitPlan, name, file.getBytes(), actor);
      return Redirect.to(CascadePaths.sheet(unitPlan) + "/" + kept.value());
    } catch (RuleViolated refusal) {
      return form(unitPlan, FormErrors.of(refusal), actor);
    }
  }

  @GetMapping("/{sheet}")
  @Requires(CascadeActs.DRAFT)
  Page show(@PathVariable UnitPlanId unitPlan, @PathVariable StoredFileId sheet, Actor actor) {
    UnitPlan plan = plans.open(unitPlan, actor);
    return new UnitSheetPage(
        plan, sheets.name(plan.unit()), sheet, unitSheets.look(unitPlan, sheet, actor));
  }

  /// @param cells the conflicting cells for which the sheet is to win
  @PostMapping("/{sheet}")
  @Requires(CascadeActs.DRAFT)
  Page update(
      @PathVariable UnitPlanId unitPlan,
      @PathVariable StoredFileId sheet,
      @RequestParam(required = false) @Nullable List<String> cells,
      Actor actor) {
    Set<String> chosen = cells == null ? Set.of() : Set.copyOf(cells);
    SheetReport taken = unitSheets.take(unitPlan, sheet, chosen, actor);
    return Redirect.to(CascadePaths.plan(unitPlan))
        .saying(
            "cascade.said.sheet-taken",
            Integer.toString(taken.changes().size()),
            Long.toString(taken.leftOut()));
  }

  private Page form(UnitPlanId id, FormErrors errors, Actor actor) {
    UnitPlan plan = plans.open(id, actor);
    return new UnitSheetFormPage(plan, sheets.name(plan.unit()), errors);
  }
}
