package org.openpar.organization;

import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.ChangeEvent;
import org.openpar.platform.model.Personal;

/// The name, address or telephone of a person was changed.
public record PersonChanged(
    PersonId person,
    String name,
    @Personal @Nullable String email,
    @Personal @Nullable String phone,
    @Nullable PersonChanged former)
    implements ChangeEvent {

  PersonChanged(PersonId person, Contact contact, @Nullable PersonChanged former) {
    this(person, contact.name(), contact.email(), contact.phone(), former);
  }

  @Override
  public PersonId subject() {
    return person;
  }
}
