package org.openpar.identity.model;

import org.openpar.platform.model.RuleViolated;

/// What was decided is about a line the unit does not have in this review, or says nothing that can
/// be decided.
public class LineUnknown extends RuleViolated {

  public LineUnknown() {
    super("line", "identity.refused.line-unknown");
  }
}
