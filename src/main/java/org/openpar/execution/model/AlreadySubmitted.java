package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// It lies with the next person; it can be changed when it comes back.
class AlreadySubmitted extends RuleViolated {

  AlreadySubmitted() {
    super("", "execution.refused.submitted");
  }
}
