package org.openpar.execution.model;

import org.openpar.execution.AssignmentId;
import org.openpar.platform.model.DomainEvent;

/// A file was taken away from beside an assignment; it is kept for the days before.
///
/// @param sha256 of its content, 64 hexadecimal digits
record EvidenceRemoved(AssignmentId assignment, String name, String sha256) implements DomainEvent {

  @Override
  public AssignmentId subject() {
    return assignment;
  }
}
