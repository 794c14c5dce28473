package org.openpar.plan.model;

import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// The signed decision was attached to its plan.
///
/// @param sha256 of its content, 64 hexadecimal digits
record SignedCopyAttached(PlanId plan, String name, String sha256) implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
