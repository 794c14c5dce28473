package org.openpar.identity.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Notices when few passwords are tried on many names: no single name is guessed often enough to be
/// held, and no single address need come back.
@Service
public class Sprays {

  static final int NAMES = 20;
  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final Duration SILENCE = Duration.ofMinutes(1);
  private static final Logger LOG = LoggerFactory.getLogger(Sprays.class);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final AtomicReference<Instant> said = new AtomicReference<>(Instant.EPOCH);

  Sprays(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Whether so many names have been tried in vain within the last ten minutes.
  @Transactional(readOnly = true)
  public boolean underWay() {
    return jdbc.sql(
            """
            select exists (
              select from identity.guess_path
               where began_at > :since and kind = 'PASSWORD' and tries > 0
              offset :others)
            """)
        .param("since", OffsetDateTime.now(clock).minus(WINDOW))
        .param("others", NAMES - 1)
        .query(Boolean.class)
        .single();
  }

  /// Asked after each wrong password; at most one line a minute goes to the log, for whoever
  /// watches the machine and not the pages.
  public void watch() {
    Instant now = clock.instant();
    Instant last = said.get();
    if (now.isAfter(last.plus(SILENCE)) && underWay() && said.compareAndSet(last, now)) {
      LOG.warn("Passwords are being tried on {} accounts or more within {}", NAMES, WINDOW);
    }
  }
}
