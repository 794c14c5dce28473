package org.openpar.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.openpar.documents.ListFile;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.PlanActs;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The tasks of a plan as a file, as filtered on the screen: words and meaning side by side.
@Controller
class TaskFileController {

  private final Reviews reviews;
  private final Clock clock;

  TaskFileController(Reviews reviews, Clock clock) {
    this.reviews = reviews;
    this.clock = clock;
  }

  @GetMapping({"/ke-hoach/{plan}/nhiem-vu.xlsx", "/ke-hoach/{plan}/nhiem-vu.csv"})
  @Requires(PlanActs.READ)
  ListFile show(@PathVariable UUID plan, TaskFilter filter, Actor actor, Texts t) {
    Review review = reviews.of(new PlanId(plan), actor);
    return new TaskListing(review.understood(), t)
        .of(review.plan(), LocalDate.now(clock))
        .rows(filter.of(review).tasks()::forEach);
  }
}
