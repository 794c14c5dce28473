package org.openpar.platform.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the plans of statements that are asked all day long in the same form. PostgreSQL plans a
/// statement with a list of units anew each time, which for a page of one unit takes longer than
/// answering it. Not for statements whose best plan depends on how many units they name.
@Component
public class KeptPlans {

  private final JdbcClient jdbc;

  KeptPlans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// From here to the end of this transaction.
  public void keep() {
    jdbc.sql("select set_config('plan_cache_mode', 'force_generic_plan', true)")
        .query(String.class)
        .single();
  }
}
