package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// A passkey opens the account no more.
public record PasskeyRemoved(AccountId account, String label) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
