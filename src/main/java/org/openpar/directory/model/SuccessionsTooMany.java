package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// More than one page can hold.
public class SuccessionsTooMany extends RuleViolated {

  public SuccessionsTooMany(int found, int most) {
    super("file", "directory.refused.successions-too-many", found, most);
  }
}
