package org.openpar.execution;

import org.jspecify.annotations.Nullable;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.ChangeEvent;

/// It was said who in the unit is in charge of an assignment.
///
/// @param officer null when nobody is any more
/// @param deputy who stands in, null when nobody does
public record AssignmentStaffed(
    AssignmentId assignment,
    UnitId unit,
    @Nullable PersonId officer,
    @Nullable PersonId deputy,
    @Nullable AssignmentStaffed former)
    implements ChangeEvent {

  @Override
  public AssignmentId subject() {
    return assignment;
  }
}
