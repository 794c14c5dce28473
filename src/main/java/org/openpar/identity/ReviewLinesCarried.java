package org.openpar.identity;

import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// What a review had still to ask a unit is asked of its heir, who signs for it.
///
/// @param unit the heir; null when there is none
/// @param unsigned whether the heir had signed already, and has to do so again
/// @param reason where the reform is written
public record ReviewLinesCarried(
    ReviewId review,
    UnitId cameFrom,
    @Nullable UnitId unit,
    int lines,
    boolean unsigned,
    String reason)
    implements DomainEvent {

  @Override
  public ReviewId subject() {
    return review;
  }
}
