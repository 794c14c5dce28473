package org.openpar.execution.model;

import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// What the head of a unit that gave something away had said of approval holds in its heir.
///
/// @param after whether the heir's work goes past its head before it leaves
/// @param reason where the reform is written
record HeadApprovalCarried(UnitId unit, UnitId cameFrom, boolean after, String reason)
    implements DomainEvent {

  @Override
  public UnitId subject() {
    return unit;
  }
}
