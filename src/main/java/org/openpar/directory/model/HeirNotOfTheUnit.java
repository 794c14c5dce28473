package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// Only who holds a post in the unit takes over.
public class HeirNotOfTheUnit extends RuleViolated {

  public HeirNotOfTheUnit() {
    super("heir", "directory.refused.heir-not-of-the-unit");
  }
}
