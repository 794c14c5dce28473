package org.openpar.opinion.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;

/// A unit that was asked.
///
/// @param version counts what was written; a form that was filled for an older one is refused
/// @param agrees whether it has nothing to add (thống nhất)
/// @param remarks how many things it has sent
public record AskedUnit(
    UnitId unit,
    int version,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate sentOn,
    @Nullable String sentBy,
    boolean agrees,
    int remarks) {

  /// How many days it is or was late, 0 when it is not.
  public long daysLate(LocalDate dueOn, LocalDate day) {
    LocalDate end = sentOn == null ? day : sentOn;
    return Math.max(0, ChronoUnit.DAYS.between(dueOn, end));
  }
}
