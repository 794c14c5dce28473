package org.openpar.identity;

import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// Lines of a unit were confirmed or ended in a review; each ending tells of itself as well.
public record ReviewDecided(ReviewId review, UnitId unit, ReviewLine.Verdict verdict, int lines)
    implements DomainEvent {

  @Override
  public ReviewId subject() {
    return review;
  }
}
