package org.openpar.agenda;

import org.openpar.identity.AccountId;
import org.openpar.platform.model.DomainEvent;

/// Somebody made a link by which a calendar may ask what is due; an older one stopped working.
public record CalendarFeedOpened(AccountId account) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
