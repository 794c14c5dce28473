package org.openpar.organization;

import org.openpar.platform.model.DomainEvent;

/// It was said what a post is in its unit.
public record PostRanked(PostId post, UnitId unit, String title, PostRank rank)
    implements DomainEvent {

  @Override
  public PostId subject() {
    return post;
  }
}
