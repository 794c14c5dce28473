package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// A unit holds one code of a scheme at a time.
public class CodeTwice extends RuleViolated {

  public CodeTwice(String scheme) {
    super("codes", "directory.refused.code-twice", scheme);
  }
}
