package org.openpar.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.DomainEvent;

/// Another name of a unit was written down by mistake.
public record UnitNameWithdrawn(
    UnitId unit, String name, @Nullable LocalDate from, @Nullable LocalDate last)
    implements DomainEvent {

  @Override
  public UnitId subject() {
    return unit;
  }
}
