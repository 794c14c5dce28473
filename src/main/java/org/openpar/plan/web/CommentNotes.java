package org.openpar.plan.web;

import java.util.List;
import org.openpar.identity.Actor;
import org.openpar.plan.DraftNotes;
import org.openpar.plan.PlanId;
import org.openpar.plan.model.CommentThread;
import org.openpar.plan.model.Comments;
import org.springframework.stereotype.Component;

/// On the page of a draft: the way to what is said about its rows.
@Component
class CommentNotes implements DraftNotes {

  private final Comments comments;

  CommentNotes(Comments comments) {
    this.comments = comments;
  }

  @Override
  public List<DraftNote> of(PlanId draft, Actor actor) {
    List<CommentThread> threads = comments.list(draft);
    long open = threads.stream().filter(CommentThread::open).count();
    return threads.isEmpty()
        ? List.of()
        : List.of(
            new DraftNote(
                "plan.comments.note", List.of(threads.size(), open), Paths.comments(draft)));
  }
}
