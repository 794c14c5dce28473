package org.openpar.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// A plan was promulgated whose issuing is a task of another plan: that task has its product.
///
/// @param plan the plan the task belongs to, by its first version
/// @param unit whose part of the task is done by it, null when it has one lead only
/// @param number of the decision that promulgated the product
public record PlanFulfilled(
    PlanId plan, TaskId task, @Nullable UnitId unit, String number, LocalDate issuedOn)
    implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
