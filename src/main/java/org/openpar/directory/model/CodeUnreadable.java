package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// A code stands behind its scheme.
public class CodeUnreadable extends RuleViolated {

  public CodeUnreadable(String words) {
    super("codes", "directory.refused.code-unreadable", words);
  }
}
