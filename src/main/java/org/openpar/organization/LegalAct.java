package org.openpar.organization;

import java.time.LocalDate;

/// The document of the State by which units change.
///
/// @param number as printed ("1681/NQ-UBTVQH15")
/// @param title what it is about, in its own words
/// @param effective the first day on which the units stand as it says
public record LegalAct(
    String number, String issuer, LocalDate signedOn, String title, LocalDate effective) {

  public LegalAct {
    number = number.strip();
    issuer = issuer.strip();
    title = title.strip();
  }

  /// The last day of what was before.
  public LocalDate eve() {
    return effective.minusDays(1);
  }
}
