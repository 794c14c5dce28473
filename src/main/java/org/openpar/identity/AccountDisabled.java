package org.openpar.identity;

import org.openpar.organization.PersonId;
import org.openpar.platform.model.DomainEvent;

/// Nobody signs in with the account any more; whoever is signed in is signed out.
public record AccountDisabled(
    AccountId account, PersonId person, ClosedBecause because, String reason)
    implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
