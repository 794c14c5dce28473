package org.openpar.plan.web;

import org.openpar.plan.model.Plan;
import org.openpar.platform.web.Page;

/// The step before a plan is put before whoever signs it: what is still open, and what goes with
/// it.
public record SubmissionPage(Review review) implements Page {

  public Plan plan() {
    return review.plan();
  }
}
