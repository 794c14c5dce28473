package org.openpar.plan.web;

import java.util.List;
import org.openpar.plan.model.CommentThread;
import org.openpar.plan.model.Plan;
import org.openpar.platform.web.Page;

/// All that was said while a plan was drafted, row by row.
public record CommentsPage(Plan plan, List<CommentThread> threads) implements Page {

  public long open() {
    return threads.stream().filter(CommentThread::open).count();
  }
}
