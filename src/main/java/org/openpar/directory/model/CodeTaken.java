package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// A code is held by one unit at a time.
public class CodeTaken extends RuleViolated {

  public CodeTaken(String code, String holder) {
    super("codes", "organization.act.code-taken", code, holder);
  }
}
