package org.openpar.plan.web;

import org.openpar.plan.model.Plan;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// The step before a plan is put before whoever signs it: what is still open, and what goes with
/// it.
///
/// @param paper as typed
/// @param words as typed
public record SubmissionPage(Review review, String paper, String words, FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public Plan plan() {
    return review.plan();
  }
}
