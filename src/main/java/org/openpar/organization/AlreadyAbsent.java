package org.openpar.organization;

import org.openpar.platform.model.RuleViolated;

/// These days are noted already.
public class AlreadyAbsent extends RuleViolated {

  public AlreadyAbsent() {
    super("from", "organization.refused.already-absent");
  }
}
