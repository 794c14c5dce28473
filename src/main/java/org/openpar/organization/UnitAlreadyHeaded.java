package org.openpar.organization;

import org.openpar.platform.model.RuleViolated;

/// A unit has one head at a time.
public class UnitAlreadyHeaded extends RuleViolated {

  public UnitAlreadyHeaded(String title) {
    super("rank", "organization.refused.headed", title);
  }
}
