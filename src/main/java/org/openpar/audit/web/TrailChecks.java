package org.openpar.audit.web;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.TrailSecret;
import org.openpar.audit.seal.AnchorFile;
import org.openpar.audit.seal.KeyFolder;
import org.openpar.audit.seal.TrailVerifier;
import org.openpar.audit.seal.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Checks the trail for the screen, one check at a time. A short trail is checked before the page
/// comes back, a long one goes on behind it.
@Component
class TrailChecks {

  private static final Logger LOG = LoggerFactory.getLogger(TrailChecks.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final DataSource database;
  private final KeyFolder keys;
  private final AnchorFile anchors;
  private final TrailSecret secret;
  private final Clock clock;
  private volatile @Nullable TrailCheck last;

  TrailChecks(
      DataSource database, KeyFolder keys, AnchorFile anchors, TrailSecret secret, Clock clock) {
    this.database = database;
    this.keys = keys;
    this.anchors = anchors;
    this.secret = secret;
    this.clock = clock;
  }

  Optional<TrailCheck> find() {
    return Optional.ofNullable(last);
  }

  void begin() {
    Instant begun = clock.instant();
    synchronized (this) {
      TrailCheck running = last;
      if (running != null && running.verdict() == null) {
        return;
      }
      last = new TrailCheck(begun, null, null);
    }
    try {
      boolean over = Thread.ofVirtual().start(() -> check(begun)).join(PATIENCE);
      LOG.debug("The check is {}", over ? "over" : "still running");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void check(Instant begun) {
    try (Connection connection = database.getConnection()) {
      Verdict verdict = new TrailVerifier(connection, keys::known, anchors, secret).verify();
      last = new TrailCheck(begun, Duration.between(begun, clock.instant()), verdict);
    } catch (SQLException failure) {
      LOG.error("The trail could not be checked", failure);
      last = null;
    }
  }
}
