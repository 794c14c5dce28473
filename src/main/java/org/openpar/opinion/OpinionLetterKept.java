package org.openpar.opinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// A unit attached the letter of its answer, or put another in its place.
///
/// @param sha256 of its content, 64 hexadecimal digits
/// @param before number and symbol of the letter it had, null when there was none
public record OpinionLetterKept(
    RoundId round,
    UnitId unit,
    String number,
    LocalDate date,
    String fileName,
    String sha256,
    @Nullable String before)
    implements DomainEvent {

  @Override
  public RoundId subject() {
    return round;
  }
}
