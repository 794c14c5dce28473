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
/// @param letter by which it answers, sent or not; null when there is none
public record AskedUnit(
    UnitId unit,
    int version,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate sentOn,
    @Nullable String sentBy,
    boolean agrees,
    int remarks,
    @Nullable OpinionLetter letter) {

  /// The letter it has sent.
  public @Nullable OpinionLetter sentLetter() {
    return sentOn == null ? null : letter;
  }

  /// How far it is with its answer.
  public enum State {
    NEVER,
    OPENED,
    AGREES,
    SENT
  }

  public State state() {
    if (sentOn != null) {
      return agrees ? State.AGREES : State.SENT;
    }
    return openedOn == null ? State.NEVER : State.OPENED;
  }

  /// How many days it is or was late, 0 when it is not.
  public long daysLate(LocalDate dueOn, LocalDate day) {
    LocalDate end = sentOn == null ? day : sentOn;
    return Math.max(0, ChronoUnit.DAYS.between(dueOn, end));
  }
}
