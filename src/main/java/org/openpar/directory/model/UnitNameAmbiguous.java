package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// Several units are called so; the code tells them apart.
public class UnitNameAmbiguous extends RuleViolated {

  public UnitNameAmbiguous(String words) {
    super("unit", "directory.refused.unit-ambiguous", words);
  }
}
