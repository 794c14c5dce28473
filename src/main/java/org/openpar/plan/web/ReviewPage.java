package org.openpar.plan.web;

import java.util.List;
import org.openpar.plan.DraftNotes.DraftNote;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.PlanStep;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.PageOf;

/// A file as it was read, for a person to look over: doubts first, then everything else.
///
/// @param steps what was decided about it, the last first
/// @param aims the targets and key tasks
/// @param points what must have been seen before it is promulgated
/// @param notes what other modules have to say about it
/// @param number which page of the doubts is shown, from 1
/// @param opened the area that stands open
public record ReviewPage(
    Review review,
    List<PlanStep> steps,
    List<DraftNote> notes,
    AimTable aims,
    PointList points,
    int number,
    int opened)
    implements Page {

  private static final int PLACES_A_PAGE = 100;

  public Plan plan() {
    return review.plan();
  }

  public PageOf pager() {
    return new PageOf(Paths.review(plan().id()), number, PLACES_A_PAGE, review.places().size());
  }

  public List<Place> places() {
    return review.places().stream()
        .skip((long) (number - 1) * PLACES_A_PAGE)
        .limit(PLACES_A_PAGE)
        .toList();
  }

  /// Whether the tasks of the area are on the page, or come when one opens it.
  public boolean holds(Area area) {
    return !review.folded() || area.position() == opened;
  }
}
