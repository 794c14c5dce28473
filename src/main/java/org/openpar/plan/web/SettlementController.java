package org.openpar.plan.web;

import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.Plans;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Fragment;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A person has looked at one place and says: it is right as understood.
@Controller
@RequestMapping("/ke-hoach/{plan}/nhiem-vu/{task}/{field}/dung")
class SettlementController {

  private final Plans plans;
  private final Reviews reviews;

  SettlementController(Plans plans, Reviews reviews) {
    this.plans = plans;
    this.reviews = reviews;
  }

  @PostMapping
  @Requires(PlanActs.DRAFT)
  Redirect create(
      @PathVariable UUID plan, @PathVariable UUID task, @PathVariable String field, Actor actor) {
    settle(plan, task, field, actor);
    return Redirect.to(Paths.review(new PlanId(plan)) + "#can-xem");
  }

  @PostMapping(headers = "HX-Request")
  @Requires(PlanActs.DRAFT)
  Fragment createInPlace(
      @PathVariable UUID plan, @PathVariable UUID task, @PathVariable String field, Actor actor) {
    settle(plan, task, field, actor);
    return TaskChange.of(reviews.of(new PlanId(plan), actor), new TaskId(task));
  }

  private void settle(UUID plan, UUID task, String field, Actor actor) {
    TaskLine line = reviews.task(new PlanId(plan), new TaskId(task), actor);
    plans.settle(line.id(), Paths.field(field), actor);
  }
}
