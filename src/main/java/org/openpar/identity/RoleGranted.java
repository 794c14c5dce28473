package org.openpar.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// A person was given a role at a unit for a time.
///
/// @param to the last day, null when it holds until it is taken away
public record RoleGranted(
    AccountId account,
    PersonId person,
    Role role,
    UnitId unit,
    LocalDate from,
    @Nullable LocalDate to,
    String reason)
    implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
