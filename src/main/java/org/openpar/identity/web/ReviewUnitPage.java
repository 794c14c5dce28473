package org.openpar.identity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openpar.identity.AccountId;
import org.openpar.identity.ReviewLine;
import org.openpar.identity.model.Review;
import org.openpar.identity.model.ReviewUnit;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// The accounts and grants of one unit in a review.
///
/// @param own the reader's account, on which others decide
/// @param chosen the lines marked before a refusal
public record ReviewUnitPage(
    Review review,
    ReviewUnit unit,
    List<ReviewLine> lines,
    AccountId own,
    LocalDate day,
    Set<UUID> chosen,
    String reason,
    FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public String path() {
    return IdentityPaths.review(review.id()) + "/" + unit.unit().value();
  }

  /// Whether this very reader may decide on it now.
  public boolean decidable(ReviewLine line) {
    return review.runs() && !line.settled(day) && !isOwn(line);
  }

  public boolean isOwn(ReviewLine line) {
    return line.account().id().equals(own);
  }

  public boolean anythingToDecide() {
    return lines.stream().anyMatch(this::decidable);
  }

  public boolean signable() {
    return review.runs() && unit.complete() && unit.signedBy() == null;
  }
}
