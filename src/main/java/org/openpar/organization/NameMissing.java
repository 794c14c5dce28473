package org.openpar.organization;

import org.openpar.platform.model.RuleViolated;

/// A person has a name of at most 200 letters.
public class NameMissing extends RuleViolated {

  public NameMissing() {
    super("name", "organization.refused.name");
  }
}
