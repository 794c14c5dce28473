package org.openpar.plan.model;

import org.jspecify.annotations.Nullable;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.DomainEvent;

/// Somebody spoke about a row of a draft, settled what was said, or took it up again.
public record CommentWritten(
    TaskId task, PlanId plan, String code, RowComment.Kind act, @Nullable String words)
    implements DomainEvent {

  @Override
  public TaskId subject() {
    return task;
  }
}
