package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// A sheet is taken over once.
public class AlreadyTakenIn extends RuleViolated {

  public AlreadyTakenIn() {
    super("", "directory.refused.already-taken-in");
  }
}
