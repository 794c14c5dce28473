package org.openpar.plan.web;

import org.openpar.plan.model.PlanState;
import org.openpar.platform.web.Fragment;

/// What was read and how much is left to look at, in one sentence with the next steps beside it.
///
/// @param swapped whether it takes the place of the one on the page
public record ReviewHead(Review review, boolean swapped) implements Fragment {

  /// What is to be done when nothing is left to look at.
  public String next() {
    if (review.tasks().isEmpty()) {
      return "plan.review.no-task";
    }
    return review.plan().state() == PlanState.RETURNED
        ? "plan.review.submit-again"
        : "plan.review.nothing-left";
  }
}
