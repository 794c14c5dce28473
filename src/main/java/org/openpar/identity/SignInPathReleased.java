package org.openpar.identity;

import org.openpar.organization.PersonId;
import org.openpar.platform.model.DomainEvent;

/// The paths into an account that were held after wrong passwords are free again.
public record SignInPathReleased(AccountId account, PersonId person, int failures)
    implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
