package org.openpar.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// The rule of standing in of a unit that gave something away went to its heir.
///
/// @param silentDays after how many days without a word, null for never
/// @param reason where the reform is written
public record StandInRuleCarried(
    UnitId unit,
    UnitId cameFrom,
    boolean whenAbsent,
    @Nullable Integer silentDays,
    LocalDate from,
    String reason)
    implements DomainEvent {

  @Override
  public UnitId subject() {
    return unit;
  }
}
