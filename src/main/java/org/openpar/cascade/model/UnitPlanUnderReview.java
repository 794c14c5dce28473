package org.openpar.cascade.model;

import org.openpar.platform.model.RuleViolated;

/// A plan the coordinator has looked at is not taken back: it is approved or returned.
public class UnitPlanUnderReview extends RuleViolated {

  UnitPlanUnderReview() {
    super("", "cascade.refused.under-review");
  }
}
