package org.openpar.opinion;

import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// A unit handed its answer in.
public record OpinionSent(RoundId round, UnitId unit, int remarks, boolean agrees)
    implements DomainEvent {

  @Override
  public RoundId subject() {
    return round;
  }
}
