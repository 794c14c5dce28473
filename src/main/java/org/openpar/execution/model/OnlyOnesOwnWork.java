package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// An officer takes what nobody has; everything else the head of the unit names.
public class OnlyOnesOwnWork extends RuleViolated {

  public OnlyOnesOwnWork() {
    super("officer", "execution.refused.only-own");
  }
}
