package org.openpar.reporting;

import java.time.LocalDate;
import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// A report left the house.
///
/// @param day the day its figures hold for
/// @param digest SHA-256 of the figures in their canonical form
public record ReportProduced(ReportId report, PlanId plan, LocalDate day, String digest)
    implements DomainEvent {

  @Override
  public ReportId subject() {
    return report;
  }
}
