package org.openpar.identity.web;

import org.openpar.identity.Actor;
import org.openpar.identity.WaitingCount;
import org.openpar.identity.model.AccessReviews;
import org.springframework.stereotype.Component;

/// How many lines of a running review wait for a head of unit.
@Component
class WaitingReviews implements WaitingCount {

  private final AccessReviews reviews;

  WaitingReviews(AccessReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public String entry() {
    return IdentityNavigation.ADMINISTRATION;
  }

  @Override
  public long of(Actor actor) {
    return reviews.countWaiting(actor);
  }
}
