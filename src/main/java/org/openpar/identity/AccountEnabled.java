package org.openpar.identity;

import org.openpar.organization.PersonId;
import org.openpar.platform.model.DomainEvent;

/// A closed account was opened again.
public record AccountEnabled(AccountId account, PersonId person, String reason)
    implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
