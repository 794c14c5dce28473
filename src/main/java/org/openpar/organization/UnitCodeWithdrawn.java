package org.openpar.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.DomainEvent;

/// A code of a unit was written down by mistake.
public record UnitCodeWithdrawn(
    UnitId unit, String codes, @Nullable LocalDate from, @Nullable LocalDate last)
    implements DomainEvent {

  @Override
  public UnitId subject() {
    return unit;
  }
}
