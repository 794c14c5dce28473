package org.openpar.identity;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.persistence.SystemWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;

/// Tells the database, at the begin of every transaction, the rows of which units it may touch:
/// those the acting person reaches, all of them for the system itself, none while nobody says whose
/// work it is. Fine rules are the [Policy]'s; this boundary holds even where one was forgotten.
@Component
public class UnitBoundary implements TransactionExecutionListener {

  private static final Logger LOG = LoggerFactory.getLogger(UnitBoundary.class);
  /// Answers with what was set before.
  private static final String SET =
      "select coalesce(current_setting('app.reach', true), ''), set_config('app.reach', ?, true)";

  private final JdbcClient jdbc;
  private final Acting acting;
  private final ReachedUnits reached;
  private final AtomicBoolean warned = new AtomicBoolean();

  UnitBoundary(JdbcClient jdbc, Acting acting, ReachedUnits reached) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.reached = reached;
  }

  @Override
  public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
    if (failure == null) {
      String reach = reach();
      if (!reach.isEmpty()) {
        set(reach);
      }
    }
  }

  /// Counts the whole province for somebody who may open only a part of it. For figures alone:
  /// whoever calls this stands on the list of `UnitBoundaryTests` with the reason.
  public <T> T wholeProvince(Supplier<T> figures) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("figures of the whole province need a transaction");
    }
    if (reach().equals(ReachedUnits.ALL)) {
      return figures.get();
    }
    String own = set(ReachedUnits.ALL);
    try {
      T counted = figures.get();
      set(own);
      return counted;
    } catch (RuntimeException | Error failed) {
      narrowAgain(own, failed);
      throw failed;
    }
  }

  /// A transaction the database has given up needs no narrowing: nothing is read in it any more.
  private void narrowAgain(String own, Throwable failed) {
    try {
      set(own);
    } catch (RuntimeException givenUp) {
      failed.addSuppressed(givenUp);
    }
  }

  private String set(String reach) {
    return jdbc.sql(SET).param(reach).query((row, number) -> row.getString(1)).single();
  }

  private String reach() {
    Optional<Actor> actor = acting.findActor();
    if (actor.isPresent()) {
      return reached.by(actor.get());
    }
    if (SystemWork.runs()) {
      return ReachedUnits.ALL;
    }
    if (RequestContextHolder.getRequestAttributes() == null && !warned.getAndSet(true)) {
      LOG.warn(
          "A transaction outside of any request does not say whose work it is and sees the rows of"
              + " no unit: open SystemWork around it, if the system itself works",
          new IllegalStateException());
    }
    return "";
  }
}
