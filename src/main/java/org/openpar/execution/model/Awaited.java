package org.openpar.execution.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.DeadlineKind;
import org.openpar.calendar.Deadlines;
import org.openpar.calendar.TimeLimit;
import org.openpar.plan.TaskBrief;

/// What a deadline waits for, and how the due day follows from it: the words count it from the day
/// of the event, or a person says it.
///
/// @param limit how much time the words give from the event on; null where they leave it open
public record Awaited(DeadlineKind kind, @Nullable TimeLimit limit) {

  private static final Deadlines DEADLINES = new Deadlines();

  public static Awaited by(TaskBrief task) {
    DeadlineKind kind = task.deadline().kind();
    return new Awaited(
        kind,
        kind == DeadlineKind.RELATIVE
            ? DEADLINES.findTimeLimit(task.deadlineWords()).orElse(null)
            : null);
  }

  /// Whether the event has a day of its own: the plan of somebody else has that of its document.
  public boolean asksForEvent() {
    return kind != DeadlineKind.PER_OTHER_PLAN;
  }

  public boolean asksForDue() {
    return limit == null;
  }

  @Nullable LocalDate happenedOn(OccurrenceDraft draft) {
    return asksForEvent() ? draft.happenedOn() : draft.documentDate();
  }

  @Nullable LocalDate due(OccurrenceDraft draft) {
    LocalDate happened = happenedOn(draft);
    return limit == null || happened == null ? draft.due() : limit.lastDay(happened);
  }

  /// The last day that follows from what was recorded, by the words as they are now.
  public LocalDate due(Occurrence recorded) {
    return limit == null ? recorded.due() : limit.lastDay(recorded.happenedOn());
  }

  /// The same for a task that may wait for nothing; null while it has no day.
  static @Nullable LocalDate due(TaskBrief task, Occurrence recorded) {
    return recorded.holds() && task.deadline().kind().waits() ? by(task).due(recorded) : null;
  }
}
