package org.openpar.organization;

import org.openpar.platform.model.RuleViolated;

/// The unit does not have the post on these days.
public class PostNotThere extends RuleViolated {

  public PostNotThere() {
    super("from", "organization.refused.post-not-there");
  }
}
