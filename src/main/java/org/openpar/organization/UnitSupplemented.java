package org.openpar.organization;

import java.time.LocalDate;
import java.util.List;
import org.openpar.platform.model.DomainEvent;

/// A unit was given other names or codes on the word of a document.
///
/// @param act the number of the document
/// @param day the first one of the names and codes
/// @param codes each behind its scheme ("GSO 03646")
public record UnitSupplemented(
    UnitId unit, String act, LocalDate day, List<String> names, List<String> codes)
    implements DomainEvent {

  @Override
  public UnitId subject() {
    return unit;
  }
}
