package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// It does not wait for a confirmation.
class NothingToVerify extends RuleViolated {

  NothingToVerify() {
    super("", "execution.refused.nothing-to-verify");
  }
}
