package org.openpar.organization;

import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.DomainEvent;

/// The name, address or telephone of a person was changed.
public record PersonChanged(
    PersonId person, String name, @Nullable String email, @Nullable String phone)
    implements DomainEvent {

  @Override
  public PersonId subject() {
    return person;
  }
}
