package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// There are four kinds of units.
public class KindUnknown extends RuleViolated {

  public KindUnknown(String words) {
    super("kind", "directory.refused.kind-unknown", words);
  }
}
