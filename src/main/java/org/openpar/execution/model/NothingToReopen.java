package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// Only what is completed can be opened again.
class NothingToReopen extends RuleViolated {

  NothingToReopen() {
    super("", "execution.refused.nothing-to-reopen");
  }
}
