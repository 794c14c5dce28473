package org.openpar.agenda;

import org.openpar.identity.AccountId;
import org.openpar.platform.model.DomainEvent;

/// Somebody took the link of his calendar back.
public record CalendarFeedClosed(AccountId account) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
