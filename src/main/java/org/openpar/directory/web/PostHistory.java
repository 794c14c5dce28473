package org.openpar.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.openpar.directory.model.Keeping;
import org.openpar.identity.Actor;
import org.openpar.identity.HistoryDoor;
import org.openpar.organization.Post;
import org.openpar.organization.PostId;
import org.openpar.organization.Posts;
import org.springframework.stereotype.Component;

/// Whoever sees a post of a unit sees what became of it.
@Component
class PostHistory implements HistoryDoor {

  private final Keeping keeping;
  private final Posts posts;
  private final Clock clock;

  PostHistory(Keeping keeping, Posts posts, Clock clock) {
    this.keeping = keeping;
    this.posts = posts;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "Post";
  }

  @Override
  public Opened open(UUID id, Actor actor) {
    Post post = posts.post(new PostId(id), LocalDate.now(clock));
    keeping.demandSeen(actor, post.unit());
    return new Opened(post.title(), "/chuc-vu/" + id);
  }
}
