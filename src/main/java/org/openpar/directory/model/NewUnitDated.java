package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// What a new unit is called and numbered by holds from its first day on.
public class NewUnitDated extends RuleViolated {

  public NewUnitDated(String words) {
    super("aliases", "directory.refused.new-unit-dated", words);
  }
}
