package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// A way into an account is held after too many wrong tries.
public record SignInPathHeld(AccountId account, String way) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
