package org.openpar.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When something is to be done.
///
/// @param start the first day, where the words give one
/// @param dues the last days, in order; several when one cell holds several dates
/// @param recurrence the rhythm in the notation of the handbook ("QUARTERLY;LASTMONTH;DAY=15"), or
///     null
public record Deadline(
    DeadlineKind kind,
    @Nullable LocalDate start,
    List<LocalDate> dues,
    @Nullable String recurrence) {

  public Deadline {
    dues = List.copyOf(dues);
  }
}
