package org.openpar.cascade.model;

import org.openpar.cascade.UnitPlanState;
import org.openpar.platform.model.RuleViolated;

/// Only a plan that waits can be approved or returned.
public class UnitPlanNotWaiting extends RuleViolated {

  UnitPlanNotWaiting(UnitPlanState state) {
    super("", "cascade.refused.not-waiting." + state);
  }
}
