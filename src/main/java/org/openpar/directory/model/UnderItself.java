package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// Nobody stands under himself, nor under those who stand under him.
public class UnderItself extends RuleViolated {

  public UnderItself(String unit) {
    super("parent", "organization.act.cyclic", unit);
  }
}
