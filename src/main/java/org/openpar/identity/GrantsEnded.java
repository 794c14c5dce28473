package org.openpar.identity;

import java.time.LocalDate;
import org.openpar.organization.PersonId;
import org.openpar.platform.model.DomainEvent;

/// The roles of an account end because its person left a post.
///
/// @param roles how many
/// @param lastDay the last day they hold
public record GrantsEnded(AccountId account, PersonId person, int roles, LocalDate lastDay)
    implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
