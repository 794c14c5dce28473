package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// Every post is held from a day on.
public class DayMissing extends RuleViolated {

  public DayMissing(String words) {
    super("from", "directory.refused.day-missing", words);
  }
}
