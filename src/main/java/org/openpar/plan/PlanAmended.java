package org.openpar.plan;

import java.time.LocalDate;
import org.openpar.platform.model.DomainEvent;

/// A decision that amends a promulgated plan was promulgated: from its day on the plan is what the
/// new version says.
///
/// @param plan the plan by its first version
/// @param version the version that is in force now
public record PlanAmended(
    PlanId plan,
    PlanId version,
    int year,
    String number,
    LocalDate issuedOn,
    int added,
    int removed,
    int changed)
    implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
