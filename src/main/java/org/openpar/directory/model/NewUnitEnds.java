package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// What a list establishes has no end; ending it takes an act.
public class NewUnitEnds extends RuleViolated {

  public NewUnitEnds() {
    super("last", "directory.refused.new-unit-ends");
  }
}
