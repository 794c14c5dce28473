package org.openpar.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How an assignment stands on a day: work state × time state.
///
/// @param late whether it was, or by now can only be, completed after its due day
public record Standing(
    WorkState work, TimeState time, boolean late, boolean regular, @Nullable LocalDate due) {

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
}
