package org.openpar.organization;

import org.openpar.platform.model.RuleViolated;

/// The address is another person's.
public class EmailTaken extends RuleViolated {

  public EmailTaken(String name) {
    super("email", "organization.refused.email-taken", name);
  }
}
