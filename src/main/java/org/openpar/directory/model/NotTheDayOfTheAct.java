package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// What an act establishes is there from its day on.
public class NotTheDayOfTheAct extends RuleViolated {

  public NotTheDayOfTheAct(String day) {
    super("from", "directory.refused.not-the-day", day);
  }
}
