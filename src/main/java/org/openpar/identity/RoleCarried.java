package org.openpar.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// A role that was held at a unit goes on at its heir, or ends with the unit.
///
/// @param unit the heir; null when there is none, and the role ends
/// @param from the first day on which it is not held at the old unit any more
/// @param to the last day, null when it holds until it is taken away
/// @param reason where the reform is written
public record RoleCarried(
    AccountId account,
    PersonId person,
    Role role,
    UnitId cameFrom,
    @Nullable UnitId unit,
    LocalDate from,
    @Nullable LocalDate to,
    String reason)
    implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
