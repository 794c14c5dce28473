package org.openpar.opinion;

import org.openpar.platform.model.DomainEvent;

/// No more answers are taken.
public record OpinionRoundClosed(RoundId round) implements DomainEvent {

  @Override
  public RoundId subject() {
    return round;
  }
}
