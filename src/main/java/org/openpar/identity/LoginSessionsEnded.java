package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// Login sessions were ended from another one.
public record LoginSessionsEnded(AccountId account, int count) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
