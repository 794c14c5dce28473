package org.openpar.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.Obligation;

/// How an assignment stands on a day: work state × time state. Computed whenever it is asked for
/// and never stored, so that the figures of any past day can be told again.
///
/// @param late whether it was, or by now can only be, completed after its due day
public record Standing(
    WorkState work, TimeState time, boolean late, boolean regular, @Nullable LocalDate due) {

  /// @param completedOn the day the work counts as done, once the unit has handed it in: what waits
  ///     for a confirmation is late only if it was handed in late
  /// @param dueSoonDays how many days before its due day work is called due soon
  public static Standing of(
      Obligation owed,
      WorkState work,
      @Nullable LocalDate completedOn,
      LocalDate day,
      int dueSoonDays) {
    LocalDate due = owed.due();
    boolean late = due != null && (completedOn == null ? day : completedOn).isAfter(due);
    TimeState time = late ? TimeState.OVERDUE : inTime(owed, completedOn, day, dueSoonDays);
    return new Standing(work, time, late, owed.regular(), due);
  }

  /// The column it is counted in.
  public Bucket bucket() {
    return switch (work) {
      case COMPLETED -> late ? Bucket.DONE_LATE : Bucket.DONE_ON_TIME;
      case AWAITING_VERIFICATION -> Bucket.AWAITING;
      case UNSATISFACTORY -> Bucket.UNSATISFACTORY;
      case NOT_STARTED, IN_PROGRESS, AWAITING_APPROVAL, SENT_BACK -> open();
    };
  }

  private Bucket open() {
    return switch (time) {
      case OVERDUE -> Bucket.OVERDUE;
      case DUE_SOON -> Bucket.DUE_SOON;
      case IN_TIME, NO_DUE_DAY -> regular ? Bucket.REGULAR : Bucket.IN_TIME;
      case NOT_YET -> Bucket.NOT_YET;
    };
  }

  private static TimeState inTime(
      Obligation owed, @Nullable LocalDate completedOn, LocalDate day, int dueSoonDays) {
    LocalDate start = owed.start();
    LocalDate due = owed.due();
    if (completedOn == null && start != null && day.isBefore(start)) {
      return TimeState.NOT_YET;
    }
    if (due == null) {
      return TimeState.NO_DUE_DAY;
    }
    boolean soon = completedOn == null && !day.isBefore(due.minusDays(dueSoonDays));
    return soon ? TimeState.DUE_SOON : TimeState.IN_TIME;
  }
}
