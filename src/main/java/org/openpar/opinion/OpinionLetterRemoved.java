package org.openpar.opinion;

import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// A unit took the letter off its answer.
///
/// @param number of the letter it had
/// @param sha256 of the content it had, 64 hexadecimal digits
public record OpinionLetterRemoved(RoundId round, UnitId unit, String number, String sha256)
    implements DomainEvent {

  @Override
  public RoundId subject() {
    return round;
  }
}
