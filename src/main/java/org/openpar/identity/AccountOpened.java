package org.openpar.identity;

import org.openpar.organization.PersonId;
import org.openpar.platform.model.DomainEvent;

/// A person was given an account; the way into it is handed over by whoever hears this.
public record AccountOpened(AccountId account, PersonId person, String username, String email)
    implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
