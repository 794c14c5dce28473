package org.openpar.plan.web;

import java.util.UUID;
import org.openpar.calendar.Deadlines;
import org.openpar.identity.Actor;
import org.openpar.organization.Agencies;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.TaskField;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Fragment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Reads words while they are typed, so that one sees what they would mean before saving.
@Controller
class ReadingController {

  private final Reviews reviews;
  private final Deadlines deadlines = new Deadlines();

  ReadingController(Reviews reviews) {
    this.reviews = reviews;
  }

  @GetMapping("/ke-hoach/{plan}/nhiem-vu/{task}/{field}/doc-thu")
  @Requires(PlanActs.DRAFT)
  Fragment show(
      @PathVariable UUID plan,
      @PathVariable String field,
      @RequestParam(defaultValue = "") String words,
      Actor actor,
      Texts t) {
    Plan of = reviews.draft(new PlanId(plan), actor);
    Understanding understood = reviews.understanding(of);
    return Paths.field(field) == TaskField.DEADLINE
        ? ReadingNote.of(deadlines.read(words, of.year()), understood, t)
        : ReadingNote.of(
            new Agencies(understood.units()).inPaperOf(of.issuer()).read(words), understood, t);
  }
}
