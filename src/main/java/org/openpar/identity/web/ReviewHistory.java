package org.openpar.identity.web;

import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.openpar.identity.Actor;
import org.openpar.identity.HistoryDoor;
import org.openpar.identity.ReviewId;
import org.openpar.identity.model.AccessReviews;
import org.openpar.identity.model.Review;
import org.openpar.platform.model.NotFound;
import org.springframework.stereotype.Component;

/// The history of a review tells what was decided in every unit, so it is for whoever reaches them
/// all.
@Component
class ReviewHistory implements HistoryDoor {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final AccessReviews reviews;

  ReviewHistory(AccessReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public String kind() {
    return "Review";
  }

  @Override
  public Opened open(UUID id, Actor actor) {
    Review review = reviews.review(new ReviewId(id), actor);
    if (!reviews.mayStart(actor)) {
      throw new NotFound("review " + id);
    }
    return new Opened(DAY.format(review.openedOn()), IdentityPaths.review(review.id()));
  }
}
