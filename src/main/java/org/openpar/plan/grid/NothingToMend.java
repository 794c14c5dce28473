package org.openpar.plan.grid;

import org.openpar.platform.model.RuleViolated;

/// What was to be given to an heir or taken back is no longer there: somebody was faster.
final class NothingToMend extends RuleViolated {

  NothingToMend() {
    super("", "refused.nothing-to-mend");
  }
}
