package org.openpar.plan.web;

import java.util.Optional;
import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.Plans;
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

/// Sets the year of a draft right.
@Controller
@RequestMapping("/ke-hoach/{plan}/nam")
class YearController {

  private final Plans plans;
  private final Reviews reviews;

  YearController(Plans plans, Reviews reviews) {
    this.plans = plans;
    this.reviews = reviews;
  }

  @GetMapping
  @Requires(PlanActs.DRAFT)
  Page edit(@PathVariable UUID plan, Actor actor) {
    Plan of = reviews.draft(new PlanId(plan), actor);
    return new YearPage(of, Integer.toString(of.year()), FormErrors.none());
  }

  @PostMapping
  @Requires(PlanActs.DRAFT)
  Page update(@PathVariable UUID plan, @RequestParam(defaultValue = "") String year, Actor actor) {
    Plan of = reviews.draft(new PlanId(plan), actor);
    Optional<YearRefused> refused = YearRefused.needed(year);
    if (refused.isPresent()) {
      return new YearPage(of, year, FormErrors.of(refused.get()));
    }
    plans.changeYear(of.id(), Integer.parseInt(year.strip()), actor);
    return Redirect.to(Paths.review(of.id()) + "#van-ban");
  }
}
