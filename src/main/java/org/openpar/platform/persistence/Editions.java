package org.openpar.platform.persistence;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Which edition of what is [Remembered] the database holds. Several copies of the application work
/// on one database, so each asks before anybody looks at what it remembers, at the begin of a
/// transaction; a request asks once and sees one edition to its end.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Editions implements TransactionExecutionListener {

  private static final String ASKED = Editions.class.getName();
  private static final String RAISE =
      """
      insert into platform.edition (name, edition) values (?, 1)
      on conflict (name) do update set edition = edition.edition + 1
      returning edition
      """;

  private final JdbcClient jdbc;
  private final Map<String, Long> known = new ConcurrentHashMap<>();

  public Editions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
    if (failure == null && !askedInThisRequest()) {
      jdbc.sql("select name, edition from platform.edition")
          .query((RowCallbackHandler) row -> learn(row.getString(1), row.getLong(2)));
    }
  }

  private static boolean askedInThisRequest() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return false;
    }
    boolean asked = request.getAttribute(ASKED, RequestAttributes.SCOPE_REQUEST) != null;
    request.setAttribute(ASKED, true, RequestAttributes.SCOPE_REQUEST);
    return asked;
  }

  long of(String name) {
    return known.getOrDefault(name, 0L);
  }

  /// Inside the transaction that makes the change. Whoever else makes one waits for its end.
  void raise(String name) {
    long raised = jdbc.sql(RAISE).param(name).query(Long.class).single();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            learn(name, raised);
          }
        });
  }

  /// A transaction that began earlier may tell of its edition later.
  private void learn(String name, long edition) {
    known.merge(name, edition, Math::max);
  }
}
