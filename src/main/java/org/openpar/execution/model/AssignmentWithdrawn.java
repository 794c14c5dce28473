package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// An amendment of the plan has taken the work back: there is nothing to report any more.
class AssignmentWithdrawn extends RuleViolated {

  AssignmentWithdrawn() {
    super("", "execution.refused.withdrawn");
  }
}
