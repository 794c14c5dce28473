package org.openpar.cascade.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How far a unit is with the plan it owes, as of a day.
///
/// @param dueOn the last day to issue it, its own: the coordinator may have given it another one
/// @param openedOn the day somebody of the unit first looked at the draft, null when nobody had
/// @param issuedOn the day of the decision it had handed in by then, null when it had none
public record Issuance(
    LocalDate dueOn, @Nullable LocalDate openedOn, @Nullable LocalDate issuedOn) {

  /// Whether its own day is over: before that, nobody is urged.
  public boolean due(LocalDate day) {
    return dueOn.isBefore(day);
  }

  public boolean issued() {
    return issuedOn != null;
  }

  /// Whether nobody of the unit had looked at its draft, and nothing came of it otherwise.
  public boolean neverOpened() {
    return openedOn == null && !issued();
  }

  /// How many days late it is on the day, or was issued; 0 when it is not.
  public long daysLate(LocalDate day) {
    return Math.max(0, ChronoUnit.DAYS.between(dueOn, issuedOn == null ? day : issuedOn));
  }
}
