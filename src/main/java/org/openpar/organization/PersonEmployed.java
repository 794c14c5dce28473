package org.openpar.organization;

import org.openpar.platform.model.DomainEvent;

/// A person was entered in the register of people.
public record PersonEmployed(PersonId person, String name) implements DomainEvent {

  @Override
  public PersonId subject() {
    return person;
  }
}
