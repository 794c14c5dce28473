package org.openpar.organization;

import org.openpar.platform.model.RuleViolated;

/// What was typed as an address is none.
public class EmailMalformed extends RuleViolated {

  public EmailMalformed() {
    super("email", "organization.refused.email-malformed");
  }
}
