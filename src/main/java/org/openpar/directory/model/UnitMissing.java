package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// A post belongs to a unit.
public class UnitMissing extends RuleViolated {

  public UnitMissing() {
    super("unit", "directory.refused.unit-missing");
  }
}
