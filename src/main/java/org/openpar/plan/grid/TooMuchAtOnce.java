package org.openpar.plan.grid;

import org.openpar.platform.model.RuleViolated;

/// More rows than a grid takes at once.
class TooMuchAtOnce extends RuleViolated {

  TooMuchAtOnce(int most) {
    super("", "refused.grid-too-much", most);
  }
}
