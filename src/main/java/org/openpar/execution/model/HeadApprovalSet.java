package org.openpar.execution.model;

import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// A head said whether the unit's work goes past them before it leaves.
record HeadApprovalSet(UnitId unit, boolean before, boolean after) implements DomainEvent {

  @Override
  public UnitId subject() {
    return unit;
  }
}
