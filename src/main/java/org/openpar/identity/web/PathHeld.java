package org.openpar.identity.web;

import org.openpar.platform.model.RuleViolated;

/// Too many wrong tries: for a while none is looked at.
final class PathHeld extends RuleViolated {
  PathHeld(String field) {
    super(field, "sign-in.held");
  }
}
