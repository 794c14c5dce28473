package org.openpar.cascade.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.model.UnitDecision;
import org.openpar.platform.text.DateWords;

/// The decision of a unit as it was typed.
public record UnitIssuanceForm(
    @Nullable String number, @Nullable String issuedOn, @Nullable String signer) {

  private static final DateWords DAYS = new DateWords();

  public String said(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  UnitDecision decision() {
    return new UnitDecision(said(number), day(), said(signer));
  }

  /// Null when there is none, or none anybody could read.
  private @Nullable LocalDate day() {
    try {
      return said(issuedOn).isEmpty() ? null : DAYS.parse(said(issuedOn), Locale.ROOT);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }
}
