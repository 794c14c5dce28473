package org.openpar.plan.model;

import org.openpar.platform.model.RuleViolated;

/// A plan is closed when its year is over.
public class PlanYearNotOver extends RuleViolated {

  PlanYearNotOver(int year) {
    super("", "refused.plan-year-not-over", Integer.toString(year));
  }
}
