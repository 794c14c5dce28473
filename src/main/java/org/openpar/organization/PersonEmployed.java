package org.openpar.organization;

import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.DomainEvent;
import org.openpar.platform.model.Personal;

/// A person was entered in the register of people.
///
/// @param reason the line of the list the person came by, null when somebody typed it
public record PersonEmployed(
    PersonId person,
    String name,
    @Personal @Nullable String email,
    @Personal @Nullable String phone,
    @Nullable String reason)
    implements DomainEvent {

  PersonEmployed(PersonId person, Contact contact, @Nullable String reason) {
    this(person, contact.name(), contact.email(), contact.phone(), reason);
  }

  @Override
  public PersonId subject() {
    return person;
  }
}
