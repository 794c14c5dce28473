package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// One name stands twice in a cell for days that overlap.
public class OtherNameTwice extends RuleViolated {

  public OtherNameTwice(String name) {
    super("aliases", "directory.refused.other-name-twice", name);
  }
}
