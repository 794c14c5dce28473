package org.openpar.execution;

import org.jspecify.annotations.Nullable;
import org.openpar.organization.PersonId;
import org.openpar.platform.model.DomainEvent;

/// Whoever stands in acted in the place of the one in charge.
///
/// @param owner the one in charge, null while nobody is
/// @param standIn why the deputy stood in
public record ReportedOnBehalf(AssignmentId assignment, @Nullable PersonId owner, StandIn standIn)
    implements DomainEvent {

  @Override
  public AssignmentId subject() {
    return assignment;
  }
}
