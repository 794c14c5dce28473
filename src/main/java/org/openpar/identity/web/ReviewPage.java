package org.openpar.identity.web;

import java.time.LocalDate;
import java.util.List;
import org.openpar.identity.ReviewLine;
import org.openpar.identity.model.Review;
import org.openpar.identity.model.ReviewUnit;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// One review: how far each unit is, and what is still open after the last day.
///
/// @param ends whether the reader may end it
public record ReviewPage(
    Review review,
    List<ReviewUnit> units,
    List<ReviewLine> lines,
    LocalDate day,
    boolean ends,
    String reason,
    FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public String path() {
    return IdentityPaths.review(review.id());
  }

  public List<ReviewLine> open() {
    return lines.stream().filter(line -> !line.settled(day)).toList();
  }

  public int settled() {
    return lines.size() - open().size();
  }

  public long signed() {
    return units.stream().filter(unit -> unit.signedBy() != null).count();
  }
}
