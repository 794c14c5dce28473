package org.openpar.plan.model;

import org.openpar.platform.model.RuleViolated;

/// A decision of that number is already promulgated for that year.
public class PlanAlreadyIssued extends RuleViolated {

  PlanAlreadyIssued(String number, int year) {
    super("number", "refused.plan-already-issued", number, Integer.toString(year));
  }
}
