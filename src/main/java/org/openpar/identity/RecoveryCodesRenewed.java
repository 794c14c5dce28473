package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// New recovery codes were handed out; the old ones are worth nothing any more.
public record RecoveryCodesRenewed(AccountId account) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
