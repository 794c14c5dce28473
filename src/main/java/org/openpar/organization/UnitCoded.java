package org.openpar.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.ChangeEvent;

/// A unit holds a code for those days.
///
/// @param codes the code behind its scheme ("MDD H52.18")
/// @param basis the document that says so; empty when none was named
public record UnitCoded(
    UnitId unit,
    String codes,
    @Nullable LocalDate from,
    @Nullable LocalDate last,
    String basis,
    @Nullable UnitCoded former)
    implements ChangeEvent {

  static UnitCoded of(UnitId unit, UnitCode code, String basis, @Nullable UnitCoded former) {
    return new UnitCoded(
        unit,
        code.scheme() + " " + code.code(),
        code.validity().first(),
        code.validity().last(),
        basis,
        former);
  }

  @Override
  public UnitId subject() {
    return unit;
  }
}
