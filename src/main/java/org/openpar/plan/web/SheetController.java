package org.openpar.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.openpar.documents.SheetWriter;
import org.openpar.identity.Actor;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.PlanActs;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The tasks of a plan as an Excel list, as filtered on the screen: words and meaning side by side.
@Controller
class SheetController {

  private final Reviews reviews;
  private final Clock clock;

  SheetController(Reviews reviews, Clock clock) {
    this.reviews = reviews;
    this.clock = clock;
  }

  @GetMapping("/ke-hoach/{plan}/nhiem-vu.xlsx")
  @Requires(PlanActs.READ)
  void show(
      @PathVariable UUID plan,
      TaskFilter filter,
      Actor actor,
      Texts t,
      HttpServletResponse response)
      throws IOException {
    Review review = reviews.of(new PlanId(plan), actor);
    Download download = Download.excel("nhiem-vu-" + review.plan().year());
    try (SheetWriter sheet = SheetWriter.to(download.to(response), t.say("plan.tasks"))) {
      sheet.title(review.plan().title());
      sheet.asOf(t.say("plan.sheet.as-of", t.date(LocalDate.now(clock))));
      new TaskSheet(review.understood(), t).write(filter.of(review).tasks(), sheet);
    }
  }
}
