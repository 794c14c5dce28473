package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// Somebody signed in with a recovery code instead of an authenticator.
public record RecoveryCodeUsed(AccountId account, int left) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
