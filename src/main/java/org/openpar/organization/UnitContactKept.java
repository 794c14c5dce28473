package org.openpar.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.DomainEvent;

/// A unit is reached this way from a day on.
public record UnitContactKept(
    UnitId unit,
    @Nullable String premises,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String website,
    LocalDate from)
    implements DomainEvent {

  @Override
  public UnitId subject() {
    return unit;
  }
}
