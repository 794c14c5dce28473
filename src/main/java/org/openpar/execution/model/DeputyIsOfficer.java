package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// Nobody stands in for himself.
public class DeputyIsOfficer extends RuleViolated {

  public DeputyIsOfficer() {
    super("deputy", "execution.refused.deputy-is-officer");
  }
}
