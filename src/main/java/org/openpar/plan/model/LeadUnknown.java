package org.openpar.plan.model;

import org.openpar.platform.model.RuleViolated;

/// The unit that shall answer for a target was never in the register.
public class LeadUnknown extends RuleViolated {

  LeadUnknown() {
    super("lead", "plan.aim.lead.unknown");
  }
}
