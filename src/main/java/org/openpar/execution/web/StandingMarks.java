package org.openpar.execution.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.Standing;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Fragment;
import org.openpar.platform.web.kit.TimeState;
import org.openpar.platform.web.kit.WorkState;

/// A standing as two marks with words, work and time, never merged into one.
public record StandingMarks(Standing standing, @Nullable LocalDate completedOn, LocalDate day)
    implements Fragment {

  public WorkState work() {
    return switch (standing.work()) {
      case NOT_STARTED -> WorkState.NOT_STARTED;
      case IN_PROGRESS -> WorkState.DOING;
      case AWAITING_APPROVAL, AWAITING_VERIFICATION -> WorkState.WAITING;
      case SENT_BACK, UNSATISFACTORY -> WorkState.REDO;
      case COMPLETED -> WorkState.DONE;
    };
  }

  public String workWords(Texts t) {
    return t.say("execution.work." + standing.work());
  }

  public TimeState time() {
    return switch (standing.time()) {
      case NOT_YET -> TimeState.EARLY;
      case DUE_SOON -> TimeState.SOON;
      case OVERDUE -> TimeState.OVERDUE;
      case IN_TIME, NO_DUE_DAY -> standing.regular() ? TimeState.REGULAR : TimeState.IN_TIME;
    };
  }

  public String timeWords(Texts t) {
    LocalDate due = standing.due();
    if (due == null) {
      return t.say("execution.time.no-due-day");
    } else if (completedOn != null) {
      return standing.late()
          ? t.say("execution.time.done-late", t.date(completedOn), daysAfter(due, completedOn))
          : t.say("execution.time.done", t.date(completedOn));
    }
    return switch (standing.time()) {
      case NOT_YET -> t.say("execution.time.not-yet", t.date(due));
      case DUE_SOON -> t.say("execution.time.due-soon", t.date(due), daysAfter(day, due));
      case OVERDUE -> t.say("execution.time.overdue", daysAfter(due, day), t.date(due));
      case IN_TIME, NO_DUE_DAY -> t.say("execution.time.due", t.date(due));
    };
  }

  private static long daysAfter(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
