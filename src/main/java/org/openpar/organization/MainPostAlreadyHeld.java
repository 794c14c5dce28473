package org.openpar.organization;

import org.openpar.platform.model.RuleViolated;

/// The person has another main post in these days.
public class MainPostAlreadyHeld extends RuleViolated {

  public MainPostAlreadyHeld(String title) {
    super("main", "organization.refused.main-held", title);
  }
}
