package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// The owner of an account used the link handed to them and chose a password.
public record AccountActivated(AccountId account) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
