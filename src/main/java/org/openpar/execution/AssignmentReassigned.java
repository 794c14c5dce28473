package org.openpar.execution;

import java.time.LocalDate;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// Work nobody answered for was given to a unit.
///
/// @param cameFrom the unit that had it when it ended
/// @param from the first day on which the unit answers for it
public record AssignmentReassigned(
    AssignmentId assignment, UnitId cameFrom, UnitId unit, LocalDate from, String reason)
    implements DomainEvent {

  @Override
  public AssignmentId subject() {
    return assignment;
  }
}
