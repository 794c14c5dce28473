package org.openpar.organization;

import org.openpar.platform.model.RuleViolated;

/// A post has a title of at most 200 letters.
public class TitleMissing extends RuleViolated {

  public TitleMissing() {
    super("title", "organization.refused.title");
  }
}
