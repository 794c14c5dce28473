package org.openpar.identity;

import java.time.LocalDate;
import org.openpar.organization.PersonId;
import org.openpar.platform.model.DomainEvent;

/// Nobody has used the account for long; unless somebody does, it closes on a day.
public record AccountGoingDormant(AccountId account, PersonId person, LocalDate closesOn)
    implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
