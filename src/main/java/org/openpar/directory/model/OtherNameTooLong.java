package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// No endless names.
public class OtherNameTooLong extends RuleViolated {

  public OtherNameTooLong() {
    super("aliases", "directory.refused.other-name-long");
  }
}
