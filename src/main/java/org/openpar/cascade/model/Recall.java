package org.openpar.cascade.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitPlanId;

/// What a commune is told of its district's taking back what it had given.
///
/// @param plan the commune's own
/// @param number of the district's plan
/// @param task what was taken out of it, null where it was the whole
/// @param fate what became of that task
/// @param handedIn whether the commune had handed in by then: its signed plan stays as it is
/// @param givenAgainOn when the district issued again, null while it has not
public record Recall(
    UnitPlanId plan,
    String district,
    String number,
    @Nullable String task,
    @Nullable Fate fate,
    LocalDate on,
    String by,
    String reason,
    boolean handedIn,
    @Nullable LocalDate givenAgainOn,
    @Nullable String givenAgainAs) {}
