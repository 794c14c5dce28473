package org.openpar.execution.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.model.Awaited;
import org.openpar.execution.model.Occurrence;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.WaitingTask;

/// A task that waits, or waited, for something to happen.
///
/// @param held what is recorded about it, null while it is waited for
public record WaitingRow(WaitingTask waiting, @Nullable Occurrence held) {

  static WaitingRow of(WaitingTask waiting, @Nullable Occurrence last) {
    return new WaitingRow(waiting, last != null && last.holds() ? last : null);
  }

  public TaskBrief task() {
    return waiting.task();
  }

  /// Of a plan that is closed nothing is waited for any more.
  public WaitingFilter.State state() {
    if (held != null) {
      return WaitingFilter.State.RECORDED;
    }
    return waiting.closed() ? WaitingFilter.State.CLOSED : WaitingFilter.State.WAITING;
  }

  public @Nullable LocalDate due() {
    return held == null ? null : Awaited.by(task()).due(held);
  }

  public String path() {
    return OccurrencePaths.of(task().id());
  }
}
