package org.openpar.plan.grid;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.openpar.identity.Acting;
import org.openpar.identity.Actor;
import org.openpar.plan.grid.DraftChanges.Change;
import org.openpar.plan.grid.DraftChanges.Kind;
import org.openpar.plan.model.CommentWritten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What is said about a row is news for whoever has the same draft open as a grid.
@Component
class SpokenRows {

  private final DraftChanges changes;
  private final Acting acting;
  private final Clock clock;

  SpokenRows(DraftChanges changes, Acting acting, Clock clock) {
    this.changes = changes;
    this.acting = acting;
    this.clock = clock;
  }

  @EventListener
  void on(CommentWritten comment) {
    String person = acting.findActor().map(Actor::name).orElse("");
    Change change = new Change(Kind.SPOKEN_OF, comment.task(), null, null);
    changes.add(comment.plan(), List.of(change), person, Instant.now(clock));
  }
}
