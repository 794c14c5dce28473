package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// No unit whose people the reader keeps is called so.
public class UnitNotKept extends RuleViolated {

  public UnitNotKept(String words) {
    super("unit", "directory.refused.unit-not-kept", words);
  }
}
