package org.openpar.identity.model;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets one of several nodes do what must be done once: the database knows whose turn it is, and
/// forgets it with the transaction, even when the node falls over.
@Component
public class Turn {

  private final JdbcClient jdbc;

  Turn(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Does the work unless another node is just doing it.
  @Transactional
  public void take(String work, Runnable what) {
    boolean mine =
        jdbc.sql("select pg_try_advisory_xact_lock(hashtext(?))")
            .param(work)
            .query(Boolean.class)
            .single();
    if (mine) {
      what.run();
    }
  }
}
