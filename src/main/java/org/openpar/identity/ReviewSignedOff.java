package org.openpar.identity;

import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// A unit answers for all its lines of a review.
public record ReviewSignedOff(ReviewId review, UnitId unit) implements DomainEvent {

  @Override
  public ReviewId subject() {
    return review;
  }
}
