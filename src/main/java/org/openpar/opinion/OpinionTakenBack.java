package org.openpar.opinion;

import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// A unit took its answer back to change it.
public record OpinionTakenBack(RoundId round, UnitId unit) implements DomainEvent {

  @Override
  public RoundId subject() {
    return round;
  }
}
