package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// A link that opens an account once was made; the link itself stands nowhere.
public record OneTimeLinkMade(AccountId account, String purpose) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
