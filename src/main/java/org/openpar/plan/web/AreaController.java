package org.openpar.plan.web;

import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.AreaTitleMissing;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.Plans;
import org.openpar.platform.model.NotFound;
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

/// Mends the title of an area of a draft.
@Controller
@RequestMapping("/ke-hoach/{plan}/linh-vuc/{area}")
class AreaController {

  private final Plans plans;
  private final Reviews reviews;

  AreaController(Plans plans, Reviews reviews) {
    this.plans = plans;
    this.reviews = reviews;
  }

  @GetMapping
  @Requires(PlanActs.DRAFT)
  Page edit(@PathVariable UUID plan, @PathVariable int area, Actor actor) {
    Review review = reviews.of(reviews.draft(new PlanId(plan), actor).id(), actor);
    Area found = area(review, area);
    return new AreaPage(review.plan(), found, found.title(), FormErrors.none());
  }

  @PostMapping
  @Requires(PlanActs.DRAFT)
  Page update(
      @PathVariable UUID plan,
      @PathVariable int area,
      @RequestParam(defaultValue = "") String title,
      Actor actor) {
    Review review = reviews.of(reviews.draft(new PlanId(plan), actor).id(), actor);
    Area found = area(review, area);
    try {
      plans.nameArea(review.plan().id(), area, title, actor);
      return Redirect.to(
          Paths.review(review.plan().id()) + "?linh-vuc=" + area + "#" + found.anchor());
    } catch (AreaTitleMissing refused) {
      return new AreaPage(review.plan(), found, title, FormErrors.of(refused));
    }
  }

  private static Area area(Review review, int position) {
    return review.areas().stream()
        .filter(area -> area.position() == position)
        .findFirst()
        .orElseThrow(() -> new NotFound("area " + position));
  }
}
