package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// A passkey was set up for an account.
public record PasskeyRegistered(AccountId account, String label) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
