package org.openpar.cascade.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;
import org.openpar.cascade.UnitPlanState;
import org.openpar.organization.UnitId;

/// A unit's duty to issue a plan, as lists show it.
///
/// @param openedOn the day somebody of the unit first looked at it, null when nobody ever did
/// @param number of the decision it was issued with; null, as are its days, where it has handed in
///     none or has taken it back
/// @param submittedOn the day it was last handed in
/// @param budget promised in it, in đồng
/// @param unstaffed how many rows name nobody
/// @param endedOn the day on which its unit was no more, null while it is
public record UnitPlanLine(
    UnitPlanId id,
    UnitId unit,
    LocalDate dueOn,
    UnitPlanState state,
    @Nullable LocalDate openedOn,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate submittedOn,
    boolean handedIn,
    int tasks,
    int unstaffed,
    long budget,
    @Nullable LocalDate endedOn) {

  /// How many days late it is on the day, or was handed in; 0 when it is not.
  public long daysLate(LocalDate day) {
    LocalDate until = issuedOn == null ? day : issuedOn;
    return Math.max(0, ChronoUnit.DAYS.between(dueOn, until));
  }

  public boolean neverOpened() {
    return openedOn == null && state == UnitPlanState.DRAFT;
  }
}
