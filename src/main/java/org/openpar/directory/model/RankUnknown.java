package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// There are three ranks.
public class RankUnknown extends RuleViolated {

  public RankUnknown(String words) {
    super("rank", "directory.refused.rank-unknown", words);
  }
}
