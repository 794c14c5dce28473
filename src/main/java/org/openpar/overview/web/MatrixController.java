package org.openpar.overview.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.ListFile;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanSummary;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.MapDay;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Units × tasks of a plan as of a day: filtered, sorted, exported.
@Controller
class MatrixController {

  private final Overviews overviews;

  MatrixController(Overviews overviews) {
    this.overviews = overviews;
  }

  @GetMapping("/tong-quan/ma-tran")
  @Requires(OverviewActs.READ)
  Page show(
      @RequestParam(name = "plan", required = false) @Nullable PlanId plan,
      @RequestParam(name = TypedDay.FIELD, required = false) @Nullable String typed,
      @RequestParam(name = MapDay.FIELD, required = false) @Nullable String map,
      MatrixFilter filter,
      Actor actor) {
    TypedDay day = TypedDay.of(typed);
    return overviews
        .findPlan(plan)
        .<Page>map(summary -> overviews.matrix(summary, day, MapDay.of(map), filter, actor))
        .orElseGet(NoPlanPage::new);
  }

  @GetMapping({"/tong-quan/ma-tran.xlsx", "/tong-quan/ma-tran.csv"})
  @Requires(OverviewActs.READ)
  ListFile export(
      @RequestParam(name = "plan", required = false) @Nullable PlanId plan,
      @RequestParam(name = TypedDay.FIELD, required = false) @Nullable String typed,
      @RequestParam(name = MapDay.FIELD, required = false) @Nullable String map,
      MatrixFilter filter,
      Texts t) {
    PlanSummary summary = plan(plan);
    LocalDate day = TypedDay.of(typed).or(overviews.today());
    LocalDate mapDay = MapDay.of(map).or(day);
    return MatrixListing.of(overviews.matrix(summary, day, mapDay, filter), t)
        .file(summary, day, mapDay);
  }

  private PlanSummary plan(@Nullable PlanId id) {
    return overviews.findPlan(id).orElseThrow(() -> new NotFound("an issued plan"));
  }
}
