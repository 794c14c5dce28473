package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// Whoever gives work back says why, or nobody can mend it.
class ReasonMissing extends RuleViolated {

  ReasonMissing() {
    super("reason", "execution.refused.reason");
  }
}
