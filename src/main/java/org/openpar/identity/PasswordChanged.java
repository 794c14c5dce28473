package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// The owner of an account chose another password; every other login session has ended.
public record PasswordChanged(AccountId account) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
