package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// Neither the register of the day nor the sheet has a unit called so.
public class UnitUnknown extends RuleViolated {

  public UnitUnknown(String words) {
    super("unit", "directory.refused.unit-unknown", words);
  }
}
