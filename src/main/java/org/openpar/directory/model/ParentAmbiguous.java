package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// Several units are called so; the code tells which one is meant.
public class ParentAmbiguous extends RuleViolated {

  public ParentAmbiguous(String words) {
    super("parent", "directory.refused.parent-ambiguous", words);
  }
}
