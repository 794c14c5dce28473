package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// A unit has a name, and no endless one.
public class UnitNameMissing extends RuleViolated {

  public UnitNameMissing() {
    super("name", "directory.refused.unit-name");
  }
}
