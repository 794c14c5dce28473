package org.openpar.organization;

import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.DomainEvent;

/// A unit was given a post.
///
/// @param reason the line of the list it came by, null when somebody typed it
public record PostEstablished(
    PostId post, UnitId unit, String title, PostRank rank, @Nullable String reason)
    implements DomainEvent {

  @Override
  public PostId subject() {
    return post;
  }
}
