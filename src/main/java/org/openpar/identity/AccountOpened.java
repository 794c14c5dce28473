package org.openpar.identity;

import org.openpar.organization.PersonId;
import org.openpar.platform.model.DomainEvent;
import org.openpar.platform.model.Personal;

/// A person was given an account; the way into it is handed over by whoever hears this.
public record AccountOpened(
    AccountId account, PersonId person, String username, @Personal String email)
    implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
