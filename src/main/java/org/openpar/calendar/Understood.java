package org.openpar.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.Doubt;

/// What a rule of the grammar made of a phrase.
record Understood(Deadline deadline, List<Doubt> doubts) {

  static Understood as(DeadlineKind kind) {
    return as(kind, null, List.of(), null);
  }

  static Understood as(
      DeadlineKind kind,
      @Nullable LocalDate start,
      List<LocalDate> dues,
      @Nullable String recurrence) {
    return new Understood(new Deadline(kind, start, dues, recurrence), List.of());
  }

  Understood but(Doubt... doubt) {
    return new Understood(deadline, List.of(doubt));
  }
}
