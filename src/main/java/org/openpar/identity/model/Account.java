package org.openpar.identity.model;

import org.openpar.identity.AccountId;
import org.openpar.identity.Actor;

/// An account as sign-in needs it.
///
/// @param enabled whether it may sign in at all
/// @param secondFactor whether an authenticator is asked for
public record Account(
    String username, String passwordHash, boolean enabled, boolean secondFactor, Actor actor) {

  public AccountId id() {
    return actor.account();
  }
}
