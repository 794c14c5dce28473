package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// What is written down for later days is not overwritten.
public class CodeChangedLater extends RuleViolated {

  public CodeChangedLater(String scheme) {
    super("codes", "directory.refused.code-later", scheme);
  }
}
