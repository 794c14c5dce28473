package org.openpar.overview.web;

import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.MapDay;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The overview of a plan as of a chosen day.
@Controller
@RequestMapping("/tong-quan")
class OverviewController {

  private final Overviews overviews;

  OverviewController(Overviews overviews) {
    this.overviews = overviews;
  }

  @GetMapping
  @Requires(OverviewActs.READ)
  Page show(
      @RequestParam(name = "plan", required = false) @Nullable PlanId plan,
      @RequestParam(name = TypedDay.FIELD, required = false) @Nullable String typed,
      @RequestParam(name = MapDay.FIELD, required = false) @Nullable String map,
      @RequestParam(name = "tat-ca", defaultValue = "false") boolean all,
      Actor actor) {
    TypedDay day = TypedDay.of(typed);
    return overviews
        .findPlan(plan)
        .<Page>map(summary -> overviews.overview(summary, day, MapDay.of(map), all, actor))
        .orElseGet(NoPlanPage::new);
  }
}
