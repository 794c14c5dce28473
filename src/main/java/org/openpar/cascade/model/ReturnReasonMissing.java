package org.openpar.cascade.model;

import org.openpar.platform.model.RuleViolated;

/// Whoever gives a plan back says why, or nobody can mend it.
public class ReturnReasonMissing extends RuleViolated {

  ReturnReasonMissing() {
    super("reason", "cascade.refused.reason");
  }
}
