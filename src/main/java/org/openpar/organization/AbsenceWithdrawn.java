package org.openpar.organization;

import java.time.LocalDate;
import org.openpar.platform.model.DomainEvent;

/// An absence was withdrawn.
public record AbsenceWithdrawn(PersonId person, LocalDate first, LocalDate last)
    implements DomainEvent {

  @Override
  public PersonId subject() {
    return person;
  }
}
