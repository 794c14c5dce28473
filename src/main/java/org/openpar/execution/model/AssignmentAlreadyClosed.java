package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// It is completed and confirmed.
class AssignmentAlreadyClosed extends RuleViolated {

  AssignmentAlreadyClosed() {
    super("", "execution.refused.closed");
  }
}
