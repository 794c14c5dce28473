package org.openpar.execution;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Identifies an assignment: one obligation of a task laid on one unit.
public record AssignmentId(UUID value) implements Identifier {

  public static AssignmentId next() {
    return new AssignmentId(Identifier.next());
  }
}
