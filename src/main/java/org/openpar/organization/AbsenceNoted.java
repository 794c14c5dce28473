package org.openpar.organization;

import java.time.LocalDate;
import org.openpar.platform.model.DomainEvent;

/// It was noted that a person is away.
public record AbsenceNoted(PersonId person, LocalDate first, LocalDate last, AbsenceReason reason)
    implements DomainEvent {

  @Override
  public PersonId subject() {
    return person;
  }
}
