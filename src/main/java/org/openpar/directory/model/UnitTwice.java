package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// A sheet tells each unit once.
public class UnitTwice extends RuleViolated {

  public UnitTwice(int line) {
    super("unit", "directory.refused.unit-twice", line);
  }
}
