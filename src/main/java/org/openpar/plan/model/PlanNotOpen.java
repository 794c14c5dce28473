package org.openpar.plan.model;

import org.openpar.platform.model.RuleViolated;

/// A plan that is promulgated or thrown away cannot be changed any more.
public class PlanNotOpen extends RuleViolated {

  public PlanNotOpen(PlanState state) {
    super("", "refused.plan-not-open." + state);
  }
}
