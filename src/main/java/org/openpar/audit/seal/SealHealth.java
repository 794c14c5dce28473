package org.openpar.audit.seal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether the seal keeps up, as the last rounds left it.
public class SealHealth {

  static final Duration PATIENCE = Duration.ofSeconds(60);

  /// What is wrong: a text key.
  public enum Trouble {
    BROKEN("audit.trouble.broken"),
    NOT_ANCHORED("audit.trouble.not-anchored"),
    LATE("audit.trouble.late");

    private final String key;

    Trouble(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  private final Clock clock;
  private volatile @Nullable Trouble trouble;
  private volatile Instant lastRound;

  SealHealth(Clock clock) {
    this.clock = clock;
    this.lastRound = clock.instant();
  }

  void passed(Optional<Instant> oldestUnsealed) {
    lastRound = clock.instant();
    trouble =
        oldestUnsealed.isPresent() && oldestUnsealed.get().isBefore(lastRound.minus(PATIENCE))
            ? Trouble.LATE
            : null;
  }

  public void failed(Trouble what) {
    lastRound = clock.instant();
    trouble = what;
  }

  /// Nothing while all is well.
  public Optional<Trouble> find() {
    return lastRound.isBefore(clock.instant().minus(PATIENCE))
        ? Optional.of(Trouble.LATE)
        : Optional.ofNullable(trouble);
  }
}
