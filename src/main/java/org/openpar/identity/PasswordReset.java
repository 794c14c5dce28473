package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// A forgotten password was replaced by way of a link; every login session has ended.
public record PasswordReset(AccountId account) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
