package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// The unit did not exist on that day.
public class UnitNotThere extends RuleViolated {

  public UnitNotThere(String unit) {
    super("from", "directory.refused.unit-not-there", unit);
  }
}
