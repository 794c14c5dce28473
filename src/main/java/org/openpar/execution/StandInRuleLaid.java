package org.openpar.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.ChangeEvent;

/// A unit said when its deputies stand in.
///
/// @param silentDays after how many days without a word, null for never
public record StandInRuleLaid(
    UnitId unit,
    boolean whenAbsent,
    @Nullable Integer silentDays,
    @Nullable LocalDate from,
    @Nullable StandInRuleLaid former)
    implements ChangeEvent {

  @Override
  public UnitId subject() {
    return unit;
  }
}
