package org.openpar.cascade.model;

import org.openpar.cascade.UnitPlanState;
import org.openpar.platform.model.RuleViolated;

/// A plan that was handed in cannot be written in until it is returned.
public class UnitPlanNotOpen extends RuleViolated {

  UnitPlanNotOpen(UnitPlanState state) {
    super("", "cascade.refused.not-open." + state);
  }
}
