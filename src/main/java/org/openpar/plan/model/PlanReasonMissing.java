package org.openpar.plan.model;

import org.openpar.platform.model.RuleViolated;

/// Who gives a plan back says why.
public class PlanReasonMissing extends RuleViolated {

  private PlanReasonMissing() {
    super("words", "refused.plan-reason-missing");
  }

  static void unless(boolean given) {
    if (!given) {
      throw new PlanReasonMissing();
    }
  }
}
