package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// Work without an heir would be nobody's.
public class HeirMissing extends RuleViolated {

  public HeirMissing(int items) {
    super("heir", "directory.refused.heir-missing", items);
  }
}
