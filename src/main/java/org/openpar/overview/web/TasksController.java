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

/// The tasks of a plan as of a day: filtered, sorted, exported.
@Controller
class TasksController {

  private final Overviews overviews;

  TasksController(Overviews overviews) {
    this.overviews = overviews;
  }

  @GetMapping("/tong-quan/nhiem-vu")
  @Requires(OverviewActs.READ)
  Page index(
      @RequestParam(name = "plan", required = false) @Nullable PlanId plan,
      @RequestParam(name = TypedDay.FIELD, required = false) @Nullable String typed,
      TaskFilter filter,
      Actor actor) {
    TypedDay day = TypedDay.of(typed);
    return overviews
        .findPlan(plan)
        .<Page>map(summary -> page(summary, day, filter, actor))
        .orElseGet(NoPlanPage::new);
  }

  @GetMapping({"/tong-quan/nhiem-vu.xlsx", "/tong-quan/nhiem-vu.csv"})
  @Requires(OverviewActs.READ)
  ListFile export(
      @RequestParam(name = "plan", required = false) @Nullable PlanId plan,
      @RequestParam(name = TypedDay.FIELD, required = false) @Nullable String typed,
      TaskFilter filter,
      Texts t) {
    PlanSummary summary = plan(plan);
    LocalDate day = TypedDay.of(typed).or(overviews.today());
    return Sheets.tasks(summary, day, t).rows(overviews.tasks(summary, day, filter)::forEach);
  }

  @GetMapping({"/tong-quan/don-vi.xlsx", "/tong-quan/don-vi.csv"})
  @Requires(OverviewActs.READ)
  ListFile exportUnits(
      @RequestParam(name = "plan", required = false) @Nullable PlanId plan,
      @RequestParam(name = TypedDay.FIELD, required = false) @Nullable String typed,
      @RequestParam(name = MapDay.FIELD, required = false) @Nullable String map,
      Texts t) {
    PlanSummary summary = plan(plan);
    LocalDate day = TypedDay.of(typed).or(overviews.today());
    LocalDate mapDay = MapDay.of(map).or(day);
    return Sheets.units(summary, day, mapDay, t)
        .rows(overviews.lines(summary, day, mapDay)::forEach);
  }

  private TasksPage page(PlanSummary plan, TypedDay typed, TaskFilter filter, Actor actor) {
    LocalDate day = typed.or(overviews.today());
    return TasksPage.of(
        plan,
        day,
        filter,
        overviews.tasks(plan, day, TaskFilter.NONE),
        overviews.reader(actor, plan),
        typed.errors());
  }

  private PlanSummary plan(@Nullable PlanId id) {
    return overviews.findPlan(id).orElseThrow(() -> new NotFound("an issued plan"));
  }
}
