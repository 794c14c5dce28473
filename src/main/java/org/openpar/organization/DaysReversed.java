package org.openpar.organization;

import org.openpar.platform.model.RuleViolated;

/// The last day lies before the first.
public class DaysReversed extends RuleViolated {

  public DaysReversed() {
    super("to", "organization.refused.days-reversed");
  }
}
