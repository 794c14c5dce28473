package org.openpar.execution.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/// Counts the SQL statements the asking thread issues: what a sealer or a sender of mails asks
/// meanwhile is not its own.
public final class StatementCount implements AutoCloseable {

  private final Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
  private final Statements statements = new Statements(Thread.currentThread());

  public StatementCount() {
    logger.setLevel(Level.DEBUG);
    statements.start();
    logger.addAppender(statements);
  }

  public long asked() {
    return statements.count.get();
  }

  @Override
  public void close() {
    logger.detachAppender(statements);
    logger.setLevel(null);
  }

  /// Looks at the thread while it speaks: an event tells its thread's name only when asked, and
  /// then that of the one who asks.
  private static final class Statements extends AppenderBase<ILoggingEvent> {

    private final Thread asking;
    private final AtomicLong count = new AtomicLong();

    Statements(Thread asking) {
      this.asking = asking;
    }

    @Override
    protected void append(ILoggingEvent event) {
      if (Thread.currentThread().equals(asking)
          && event.getMessage().contains("Executing prepared SQL statement")) {
        count.incrementAndGet();
      }
    }
  }
}
