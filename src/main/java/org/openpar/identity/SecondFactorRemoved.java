package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// The authenticator of an account was taken away with its recovery codes.
public record SecondFactorRemoved(AccountId account) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
