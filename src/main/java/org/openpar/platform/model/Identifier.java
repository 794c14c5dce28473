package org.openpar.platform.model;

import java.security.SecureRandom;
import java.util.UUID;

/// A typed id: a record with one [UUID], so that a task's id can never be passed for a unit's.
public interface Identifier {

  UUID value();

  /// A new id whose order is the order of creation (RFC 9562, version 7): rows made together lie
  /// together on disk.
  static UUID next() {
    long random = Randomness.SOURCE.nextLong();
    long high = (System.currentTimeMillis() << 16) | 0x7000L | (random & 0x0FFFL);
    long low = 0x8000_0000_0000_0000L | (Randomness.SOURCE.nextLong() >>> 2);
    return new UUID(high, low);
  }

  /// Holds the generator, since an interface has no private state.
  final class Randomness {
    private static final SecureRandom SOURCE = new SecureRandom();

    private Randomness() {}
  }
}
