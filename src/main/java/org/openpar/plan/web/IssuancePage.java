package org.openpar.plan.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.StoredFile;
import org.openpar.plan.model.Acceptance;
import org.openpar.plan.model.OpenPoint;
import org.openpar.plan.model.Plan;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// The last step: the particulars of the decision, its file, and what promulgation will do.
public record IssuancePage(
    Review review, PointList points, IssuanceForm form, FormErrors errors, StoredFile file)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public String heading(Texts t) {
    return t.say(plan().amendment() ? "plan.amend.issue" : "plan.issue");
  }

  public Plan plan() {
    return review.plan();
  }

  /// Ticks stay only with the very points they were made for.
  public boolean accepts(OpenPoint.Kind kind) {
    Acceptance acceptance = form.acceptance();
    return acceptance.of(points.points()) && acceptance.kinds().contains(kind);
  }

  public Shares shares() {
    return Shares.of(review.tasks(), review.understood());
  }

  public String typed(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  public double kilobytes() {
    return file.size() / 1024.0;
  }
}
