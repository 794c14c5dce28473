package org.openpar.audit.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpar.platform.persistence.SystemWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/// Seals every few seconds, for ever: a round that fails is told and followed by the next.
class SealRounds {

  private static final Logger LOG = LoggerFactory.getLogger(SealRounds.class);

  private final Sealer sealer;
  private final SealHealth health;

  SealRounds(Sealer sealer, SealHealth health) {
    this.sealer = sealer;
    this.health = health;
  }

  @Scheduled(fixedDelayString = "${openpar.audit.every:5s}")
  void round() {
    try (SystemWork _ = SystemWork.begin()) {
      sealer.seal();
      health.passed(sealer.findOldestUnsealed());
    } catch (IOException | UncheckedIOException failure) {
      health.failed(SealHealth.Trouble.NOT_ANCHORED);
      LOG.error("The seal cannot be written outside the database", failure);
    } catch (TrailBroken broken) {
      health.failed(SealHealth.Trouble.BROKEN);
      LOG.error("The trail is not sealed any more: {}", broken.getMessage());
    } catch (DataAccessException | TransactionException failure) {
      health.failed(SealHealth.Trouble.LATE);
      LOG.error("The trail could not be sealed", failure);
    }
  }
}
