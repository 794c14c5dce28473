package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// A line of the sheet of an act does not say what becomes of its unit.
public class SuccessionUnknown extends RuleViolated {

  public SuccessionUnknown(int row, String words) {
    super("file", "directory.refused.succession-unknown", row, words);
  }
}
