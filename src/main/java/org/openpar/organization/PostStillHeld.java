package org.openpar.organization;

import org.openpar.platform.model.RuleViolated;

/// A post that somebody holds cannot be given up.
public class PostStillHeld extends RuleViolated {

  public PostStillHeld(String name) {
    super("", "organization.refused.still-held", name);
  }
}
