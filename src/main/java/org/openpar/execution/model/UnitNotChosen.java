package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// Somebody has to answer for the work from now on.
class UnitNotChosen extends RuleViolated {

  UnitNotChosen() {
    super("unit", "execution.refused.unit-not-chosen");
  }
}
