package org.openpar.identity;

import org.openpar.platform.model.DomainEvent;

/// A link printed on the server made this administrator, or opened the account again with new
/// proofs in place of all old ones.
public record ConsoleLinkUsed(AccountId account, String purpose) implements DomainEvent {

  @Override
  public AccountId subject() {
    return account;
  }
}
