package org.openpar.plan.model;

import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// Somebody said what a target comes to, or which tasks carry it or a key task.
///
/// @param words of the aim
/// @param carriers how many tasks carry it now
record AimKept(PlanId plan, String words, Measure before, Measure after, int carriers)
    implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
