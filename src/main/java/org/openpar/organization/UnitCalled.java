package org.openpar.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.ChangeEvent;

/// Papers call a unit by another name for those days.
///
/// @param basis the document that says so; empty when none was named
public record UnitCalled(
    UnitId unit,
    String name,
    @Nullable LocalDate from,
    @Nullable LocalDate last,
    String basis,
    @Nullable UnitCalled former)
    implements ChangeEvent {

  static UnitCalled of(UnitId unit, UnitAlias alias, String basis, @Nullable UnitCalled former) {
    return new UnitCalled(
        unit, alias.alias(), alias.validity().first(), alias.validity().last(), basis, former);
  }

  @Override
  public UnitId subject() {
    return unit;
  }
}
