package org.openpar.plan.model;

import org.openpar.platform.model.RuleViolated;

/// Only a promulgated plan can be amended.
public class PlanNotInForce extends RuleViolated {

  public PlanNotInForce() {
    super("", "refused.plan-not-in-force");
  }
}
