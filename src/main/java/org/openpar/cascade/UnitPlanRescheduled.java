package org.openpar.cascade;

import java.time.LocalDate;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// The coordinator gave a unit another day to issue its plan.
///
/// @param before the day it had
public record UnitPlanRescheduled(
    UnitPlanId unitPlan, UnitId unit, LocalDate before, LocalDate dueOn, String reason)
    implements DomainEvent {

  @Override
  public UnitPlanId subject() {
    return unitPlan;
  }
}
