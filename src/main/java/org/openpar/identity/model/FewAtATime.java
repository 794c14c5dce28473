package org.openpar.identity.model;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Hashes at most four passwords at once: each takes 19 MiB, and a flood of sign-ins must not take
/// the memory of everyone who works.
class FewAtATime implements PasswordEncoder {

  private final PasswordEncoder encoder;
  private final Semaphore places = new Semaphore(4);

  FewAtATime(PasswordEncoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return inTurn(() -> encoder.encode(normal(password)));
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    return inTurn(() -> encoder.matches(normal(password), hash));
  }

  private static @Nullable String normal(@Nullable CharSequence password) {
    return password == null ? null : Passwords.normal(password);
  }

  private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
