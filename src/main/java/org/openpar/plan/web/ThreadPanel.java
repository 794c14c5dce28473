package org.openpar.plan.web;

import org.openpar.plan.PlanId;
import org.openpar.plan.model.CommentThread;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Fragment;

/// What was said about one row, and the form to say more.
///
/// @param writing whether the reader may
/// @param words as typed, where they were refused
public record ThreadPanel(
    PlanId plan, CommentThread thread, boolean writing, String words, FormErrors errors)
    implements Fragment {

  public String path() {
    return Paths.thread(plan, thread.task());
  }
}
