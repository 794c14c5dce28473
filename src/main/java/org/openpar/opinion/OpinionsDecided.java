package org.openpar.opinion;

import org.openpar.platform.model.DomainEvent;

/// It was decided what becomes of some remarks.
public record OpinionsDecided(RoundId round, OpinionVerdict verdict, int remarks, String answer)
    implements DomainEvent {

  @Override
  public RoundId subject() {
    return round;
  }
}
