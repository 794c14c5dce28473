package org.openpar.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.ListFile;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.Plans;
import org.openpar.plan.model.TaskChangedMeanwhile;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What differs between two versions of a plan: a drafted amendment and the plan in force, or the
/// plan as it was on two days.
@Controller
class ChangesController {

  private final Comparisons comparisons;
  private final Plans plans;
  private final Reviews reviews;
  private final Clock clock;

  ChangesController(Comparisons comparisons, Plans plans, Reviews reviews, Clock clock) {
    this.comparisons = comparisons;
    this.plans = plans;
    this.reviews = reviews;
    this.clock = clock;
  }

  @GetMapping("/ke-hoach/{plan}/thay-doi")
  @Requires(PlanActs.READ)
  Page show(@PathVariable UUID plan, ChangesFilter filter, Actor actor) {
    return new ChangesPage(
        comparisons.of(new PlanId(plan), filter, actor), filter, LocalDate.now(clock));
  }

  @GetMapping({"/ke-hoach/{plan}/thay-doi.xlsx", "/ke-hoach/{plan}/thay-doi.csv"})
  @Requires(PlanActs.READ)
  ListFile export(@PathVariable UUID plan, ChangesFilter filter, Actor actor, Texts t) {
    return ChangesListing.of(comparisons.of(new PlanId(plan), filter, actor), filter, t);
  }

  /// Says which task of the plan in force a task of the amendment goes on with.
  ///
  /// @param line null when it is a new one
  @PostMapping("/ke-hoach/{plan}/thay-doi/khop")
  @Requires(PlanActs.DRAFT)
  Page update(
      @PathVariable UUID plan,
      @RequestParam(required = false) @Nullable TaskId task,
      @RequestParam(required = false) @Nullable TaskId line,
      Actor actor) {
    PlanId draft = reviews.draft(new PlanId(plan), actor).id();
    if (task == null) {
      return Redirect.to(Paths.changes(draft));
    }
    TaskLine row = reviews.task(draft, task, actor);
    try {
      plans.follow(row, line, actor);
      return Redirect.to(Paths.changes(draft)).saying("plan.changes.matched", row.code());
    } catch (TaskChangedMeanwhile again) {
      return Redirect.to(Paths.changes(draft)).saying("plan.changes.matched-meanwhile", row.code());
    }
  }
}
