package org.openpar.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/// How many refusals are written down: all of a person's slips, a sample of a scanner's thousands.
/// What is left out is counted and told by the next trace of the same path.
class Patience {

  private static final int PATHS = 10_000;
  private static final Bucket.Pace OF_ONE = new Bucket.Pace(20, Duration.ofSeconds(30));
  private static final Bucket.Pace OF_ALL = new Bucket.Pace(500, Duration.ofSeconds(5));

  private final Clock clock;
  private final Bucket all;
  private final Map<String, Bucket> paths =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > PATHS;
        }
      };

  Patience(Clock clock) {
    this.clock = clock;
    this.all = new Bucket(OF_ALL, clock.instant());
  }

  /// How many were left out since the last one of this path, or nothing when this one is too.
  synchronized OptionalLong admit(String path) {
    Instant now = clock.instant();
    Bucket one = paths.computeIfAbsent(path, fresh -> new Bucket(OF_ONE, now));
    return one.take(now) && all.take(now) ? OptionalLong.of(one.told()) : one.leaveOut();
  }

  /// So many at once, and one more after each pause.
  private static final class Bucket {

    record Pace(int most, Duration pause) {}

    private final Pace pace;
    private double left;
    private Instant filled;
    private long leftOut;

    Bucket(Pace pace, Instant now) {
      this.pace = pace;
      this.left = pace.most();
      this.filled = now;
    }

    boolean take(Instant now) {
      double pauses = (double) Duration.between(filled, now).toMillis() / pace.pause().toMillis();
      left = Math.min(pace.most(), left + Math.max(0, pauses));
      filled = now;
      if (left < 1) {
        return false;
      }
      left--;
      return true;
    }

    OptionalLong leaveOut() {
      leftOut++;
      return OptionalLong.empty();
    }

    long told() {
      long told = leftOut;
      leftOut = 0;
      return told;
    }
  }
}
