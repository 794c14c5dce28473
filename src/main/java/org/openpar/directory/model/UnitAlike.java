package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// A unit is called nearly so; which one is meant a person says, never we.
public class UnitAlike extends RuleViolated {

  public UnitAlike(String words, String offers) {
    super("unit", "directory.reform.unit-alike", words, offers);
  }
}
