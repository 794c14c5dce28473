package org.openpar.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.ChangeEvent;

/// A unit is reached this way from a day on.
public record UnitContactKept(
    UnitId unit,
    @Nullable String premises,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String website,
    @Nullable LocalDate from,
    @Nullable UnitContactKept former)
    implements ChangeEvent {

  UnitContactKept(UnitId unit, UnitContact contact, @Nullable UnitContactKept former) {
    this(
        unit,
        contact.address(),
        contact.phone(),
        contact.email(),
        contact.website(),
        contact.validity().first(),
        former);
  }

  @Override
  public UnitId subject() {
    return unit;
  }
}
