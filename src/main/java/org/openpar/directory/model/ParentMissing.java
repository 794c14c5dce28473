package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// Every unit but the province stands under another.
public class ParentMissing extends RuleViolated {

  public ParentMissing() {
    super("parent", "directory.refused.parent-missing");
  }
}
