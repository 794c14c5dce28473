package org.openpar.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.plan.DraftNotes;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.Aim;
import org.openpar.plan.model.Aims;
import org.openpar.plan.model.Mends;
import org.openpar.plan.model.OpenPoints;
import org.openpar.plan.model.PlanActs;
import org.openpar.plan.model.PlanQueries;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Fragment;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What was read out of a file, beside what the file says.
@Controller
@RequestMapping("/ke-hoach/{plan}/ra-soat")
class ReviewController {

  private final Reviews reviews;
  private final PlanQueries queries;
  private final List<DraftNotes> notes;
  private final Aims aims;
  private final OpenPoints points;
  private final Mends mends;

  ReviewController(
      Reviews reviews,
      PlanQueries queries,
      List<DraftNotes> notes,
      Aims aims,
      OpenPoints points,
      Mends mends) {
    this.points = points;
    this.mends = mends;
    this.aims = aims;
    this.notes = notes;
    this.queries = queries;
    this.reviews = reviews;
  }

  @GetMapping
  @Requires(PlanActs.DRAFT)
  Page show(
      @PathVariable UUID plan,
      @RequestParam(name = "trang", defaultValue = "1") int number,
      @RequestParam(name = "linh-vuc", defaultValue = "1") int area,
      Actor actor) {
    Review review = reviews.of(new PlanId(plan), actor);
    return review.plan().state().open()
        ? new ReviewPage(
            review,
            queries.listSteps(review.plan().id()),
            notes.stream().flatMap(each -> each.of(review.plan().id(), actor).stream()).toList(),
            aims(review),
            new PointList(review.plan(), points.list(review.plan())),
            Math.max(1, number),
            area)
        : Redirect.to(Paths.plan(review.plan().id()));
  }

  private AimTable aims(Review review) {
    List<Aim> all = aims.list(review.plan());
    Map<Aim, TaskLine> carriers = new HashMap<>();
    for (Aim aim : all) {
      if (aim.carriers().isEmpty()) {
        mends.findCarrier(aim, review.tasks()).ifPresent(task -> carriers.put(aim, task));
      }
    }
    return new AimTable(review, all, carriers, true);
  }

  /// The tasks of one area of a long plan, when one opens it.
  @GetMapping("/linh-vuc/{area}")
  @Requires(PlanActs.DRAFT)
  Fragment edit(@PathVariable UUID plan, @PathVariable int area, Actor actor) {
    Review review = reviews.of(reviews.draft(new PlanId(plan), actor).id(), actor);
    return review.areas().stream()
        .filter(found -> found.position() == area)
        .findFirst()
        .map(found -> new AreaTable(found, review.understood()))
        .orElseThrow(() -> new NotFound("area " + area));
  }
}
