package org.openpar.organization;

import java.time.LocalDate;
import java.util.List;
import org.openpar.platform.model.DomainEvent;

/// What an act did to one unit, so that the unit's own history tells it: every unit that went in or
/// came out has one.
///
/// @param formerUnits who was there before, the unit itself where it lives on
/// @param heirs who is there from the day on
/// @param reason where the reform is written
public record UnitSucceeded(
    UnitId unit,
    SuccessionKind succession,
    List<UnitId> formerUnits,
    List<UnitId> heirs,
    LocalDate day,
    String reason)
    implements DomainEvent {

  @Override
  public UnitId subject() {
    return unit;
  }
}
