package org.openpar.plan;

import java.time.LocalDate;
import org.openpar.platform.model.DomainEvent;

/// A plan was promulgated: it binds its leads from now on.
///
/// @param issuedOn the day of the decision, on which groups are resolved to their members
public record PlanIssued(
    PlanId plan, PlanKind kind, int year, String number, LocalDate issuedOn, int tasks)
    implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
