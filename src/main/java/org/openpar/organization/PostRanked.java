package org.openpar.organization;

import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.ChangeEvent;

/// It was said what a post is in its unit.
public record PostRanked(
    PostId post, UnitId unit, String title, PostRank rank, @Nullable PostRanked former)
    implements ChangeEvent {

  static PostRanked of(Post post, PostRank rank) {
    PostRanked former = new PostRanked(post.id(), post.unit(), post.title(), post.rank(), null);
    return new PostRanked(post.id(), post.unit(), post.title(), rank, former);
  }

  @Override
  public PostId subject() {
    return post;
  }
}
