package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// Names, kinds, parents and days of a unit change by an act that says so, never by a list.
public class ReformNeeded extends RuleViolated {

  public ReformNeeded(String now) {
    super("name", "directory.refused.reform-needed", now);
  }
}
