package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// A review came to its end.
///
/// @param ended how many lines were ended because nobody had confirmed them in time
public record ReviewClosed(ReviewId review, int ended) implements DomainEvent {

  @Override
  public ReviewId subject() {
    return review;
  }
}
