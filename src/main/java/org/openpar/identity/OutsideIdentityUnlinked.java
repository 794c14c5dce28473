package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// The link with who somebody is at another place was cut.
public record OutsideIdentityUnlinked(AccountId account, String place) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
