package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// No assignment was chosen.
public class NothingChosen extends RuleViolated {

  public NothingChosen() {
    super("assignments", "execution.refused.nothing-chosen");
  }
}
