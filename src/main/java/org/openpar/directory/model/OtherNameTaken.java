package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// Another name that is the official one of another unit would send its work astray.
public class OtherNameTaken extends RuleViolated {

  public OtherNameTaken(String name) {
    super("aliases", "directory.refused.other-name-taken", name);
  }
}
