package org.openpar.identity.model;

import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.Actor;

/// An account as sign-in needs it.
///
/// @param enabled whether it may sign in at all
/// @param secondFactor whether an authenticator is asked for
/// @param passkey whether it can be opened with a passkey
/// @param directoryName its name in the directory, which alone knows its password then
public record Account(
    String username,
    String passwordHash,
    boolean enabled,
    boolean secondFactor,
    boolean passkey,
    @Nullable String directoryName,
    Actor actor) {

  public AccountId id() {
    return actor.account();
  }
}
