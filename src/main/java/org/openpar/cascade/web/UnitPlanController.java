package org.openpar.cascade.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitTaskId;
import org.openpar.cascade.model.CascadeActs;
import org.openpar.cascade.model.ManyRows;
import org.openpar.cascade.model.UnitPlan;
import org.openpar.cascade.model.UnitPlans;
import org.openpar.cascade.paper.UnitPlanPapers;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFileId;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.platform.model.NotFound;
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

/// A unit's plan: looked at, and its rows given to divisions and officers.
@Controller
@RequestMapping(CascadePaths.PLANS + "/{unitPlan}")
class UnitPlanController {

  private final UnitPlans plans;
  private final UnitPlanSheets sheets;
  private final UnitPlanPapers papers;
  private final StoredFiles files;

  UnitPlanController(
      UnitPlans plans, UnitPlanSheets sheets, UnitPlanPapers papers, StoredFiles files) {
    this.plans = plans;
    this.sheets = sheets;
    this.papers = papers;
    this.files = files;
  }

  /// @param changes whether only what changed since the plan was last returned is shown
  @GetMapping
  @Requires(CascadeActs.READ)
  Page show(
      @PathVariable UnitPlanId unitPlan,
      @RequestParam(defaultValue = "false") boolean changes,
      Actor actor) {
    UnitPlanPage page =
        sheets.page(plans.look(unitPlan, actor), actor, FormErrors.none(), Map.of());
    return changes ? page.onlyItsChanges() : page;
  }

  /// The signed file, byte for byte as it came.
  @GetMapping("/tep")
  @Requires(CascadeActs.READ)
  void file(@PathVariable UnitPlanId unitPlan, Actor actor, HttpServletResponse response)
      throws IOException {
    UnitPlan plan = plans.look(unitPlan, actor);
    if (plan.fileId() == null) {
      throw new NotFound("file of unit plan " + unitPlan.value());
    }
    StoredFile file = files.file(new StoredFileId(plan.fileId()));
    response.setContentLengthLong(file.size());
    files.copyTo(file.id(), new Download(file.name(), file.mediaType()).to(response));
  }

  /// The plan for the pen, or as it was signed.
  @GetMapping("/ke-hoach.docx")
  @Requires(CascadeActs.READ)
  void paper(@PathVariable UnitPlanId unitPlan, Actor actor, HttpServletResponse response)
      throws IOException {
    UnitPlan plan = plans.look(unitPlan, actor);
    UnitPlanPage page = sheets.page(plan, actor, FormErrors.none(), Map.of());
    Download download = Download.word("Kế hoạch CCHC %d – %s".formatted(plan.year(), page.unit()));
    papers.write(plan, page.tasks(), page.province()).writeTo(download.to(response));
  }

  /// @param typed what is written into the rows, by the names of the fields
  @PostMapping("/phan-cong")
  @Requires(CascadeActs.DRAFT)
  Page assign(
      @PathVariable UnitPlanId unitPlan,
      @RequestParam(required = false) @Nullable List<UnitTaskId> ids,
      @RequestParam Map<String, String> typed,
      Actor actor) {
    List<UnitTaskId> chosen = ids == null ? List.of() : ids;
    FormErrors errors;
    try {
      errors = FormErrors.none().and(plans.writeMany(unitPlan, chosen, ManyRows.of(typed), actor));
    } catch (RuleViolated refusal) {
      errors = FormErrors.of(refusal);
    }
    if (errors.any()) {
      Map<String, String> kept = new HashMap<>(typed);
      chosen.forEach(id -> kept.put(UnitPlanPage.tick(id), id.value().toString()));
      return sheets.page(plans.look(unitPlan, actor), actor, errors, kept);
    }
    return Redirect.to(CascadePaths.plan(unitPlan))
        .saying("cascade.said.assigned", Integer.toString(chosen.size()));
  }
}
