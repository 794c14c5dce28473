package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// An authenticator was set up and has shown that it works.
public record SecondFactorEnrolled(AccountId account) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
