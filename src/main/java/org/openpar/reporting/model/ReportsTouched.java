package org.openpar.reporting.model;

import java.util.List;
import java.util.Map;
import org.openpar.plan.AmendmentImpacts;
import org.openpar.plan.PlanAmendment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reports that left the house for a day on which an amendment is in force already: they keep what
/// they said, and whoever made them should know.
@Component
class ReportsTouched implements AmendmentImpacts {

  private final JdbcClient jdbc;

  ReportsTouched(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Impact> of(PlanAmendment amendment) {
    int reports =
        jdbc.sql("select count(*) from reporting.produced where plan_id = ? and day >= ?")
            .params(amendment.plan().value(), amendment.day())
            .query(Integer.class)
            .single();
    return List.of(new Impact("reporting.impact.reports", reports, Map.of()));
  }
}
