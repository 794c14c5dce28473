package org.openpar.plan.grid;

import org.openpar.platform.model.RuleViolated;

/// What came is not what our grid sends.
class EditsUnreadable extends RuleViolated {

  EditsUnreadable(Exception cause) {
    super("", "refused.grid-unreadable");
    initCause(cause);
  }
}
