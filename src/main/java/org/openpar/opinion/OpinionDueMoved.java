package org.openpar.opinion;

import java.time.LocalDate;
import org.openpar.platform.model.DomainEvent;

/// Units got more time to answer.
public record OpinionDueMoved(RoundId round, LocalDate before, LocalDate after)
    implements DomainEvent {

  @Override
  public RoundId subject() {
    return round;
  }
}
