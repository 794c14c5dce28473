package org.openpar.organization;

import org.openpar.platform.model.RuleViolated;

/// Somebody holds the post in these days.
public class PostAlreadyHeld extends RuleViolated {

  public PostAlreadyHeld(String name) {
    super("from", "organization.refused.held", name);
  }
}
