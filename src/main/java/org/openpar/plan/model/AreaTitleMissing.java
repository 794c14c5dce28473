package org.openpar.plan.model;

import org.openpar.platform.model.RuleViolated;

/// An area of a plan has a title.
public class AreaTitleMissing extends RuleViolated {

  public AreaTitleMissing() {
    super("title", "refused.area-title-missing");
  }
}
