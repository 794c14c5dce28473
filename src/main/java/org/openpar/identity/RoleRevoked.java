package org.openpar.identity;

import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// A role at a unit was taken away, at once.
public record RoleRevoked(AccountId account, PersonId person, Role role, UnitId unit, String reason)
    implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
