package org.openpar.identity.model;

import org.openpar.identity.AccountId;
import org.openpar.identity.Actor;

/// An account as sign-in needs it.
///
/// @param enabled whether it may sign in at all
public record Account(String username, String passwordHash, boolean enabled, Actor actor) {

  public AccountId id() {
    return actor.account();
  }
}
