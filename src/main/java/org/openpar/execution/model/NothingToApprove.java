package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// It does not wait for the head of the unit.
class NothingToApprove extends RuleViolated {

  NothingToApprove() {
    super("", "execution.refused.nothing-to-approve");
  }
}
