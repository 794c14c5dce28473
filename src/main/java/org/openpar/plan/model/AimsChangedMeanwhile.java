package org.openpar.plan.model;

import org.openpar.platform.model.RuleViolated;

/// Somebody wrote the targets or key tasks of the draft anew after they were looked at.
public class AimsChangedMeanwhile extends RuleViolated {

  AimsChangedMeanwhile() {
    super("", "refused.aims-changed");
  }
}
