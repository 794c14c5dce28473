package org.openpar.identity.model;

import org.openpar.platform.model.RuleViolated;

/// The person holds a role at a unit the actor does not reach, and only who reaches it ends it.
public class RoleBeyondReach extends RuleViolated {

  public RoleBeyondReach(String unit) {
    super("", "identity.refused.role-beyond-reach", unit);
  }
}
