package org.openpar.cascade;

import java.time.LocalDate;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// A unit issued its own plan and handed it in.
///
/// @param number number and symbol of its decision ("12/QĐ-SNV")
/// @param submission 1 for the first time, 2 after it was returned once, …
public record UnitPlanIssued(
    UnitPlanId unitPlan, UnitId unit, String number, LocalDate issuedOn, int submission)
    implements DomainEvent {

  @Override
  public UnitPlanId subject() {
    return unitPlan;
  }
}
