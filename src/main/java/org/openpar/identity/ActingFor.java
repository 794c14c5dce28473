package org.openpar.identity;

import java.util.Optional;
import java.util.function.Function;

/// Answers as a person who is not signed in but has proved who asks: for a feed that his own secret
/// link opens. Only to read.
public interface ActingFor {

  /// What the work gives, or nothing when the account is closed.
  <T> Optional<T> read(AccountId account, Function<Actor, T> work);
}
