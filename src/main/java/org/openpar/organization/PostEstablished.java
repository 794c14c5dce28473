package org.openpar.organization;

import org.openpar.platform.model.DomainEvent;

/// A unit was given a post.
public record PostEstablished(PostId post, UnitId unit, String title, PostRank rank)
    implements DomainEvent {

  @Override
  public PostId subject() {
    return post;
  }
}
