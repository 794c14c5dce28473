package org.openpar.execution.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/// Listens how often this thread asks the database; the trail is sealed beside it.
public final class StatementCount implements AutoCloseable {

  private final Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
  private final ListAppender<ILoggingEvent> said = new ListAppender<>();
  private final String thread = Thread.currentThread().getName();

  public StatementCount() {
    said.start();
    logger.setLevel(Level.DEBUG);
    logger.setAdditive(false);
    logger.addAppender(said);
  }

  public long asked() {
    return said.list.stream()
        .filter(event -> event.getThreadName().equals(thread))
        .filter(event -> event.getMessage().contains("Executing prepared SQL statement"))
        .count();
  }

  @Override
  public void close() {
    logger.detachAppender(said);
    logger.setAdditive(true);
    logger.setLevel(null);
  }
}
