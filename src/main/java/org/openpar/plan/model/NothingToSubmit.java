package org.openpar.plan.model;

import org.openpar.platform.model.RuleViolated;

/// A plan without a task is nothing to decide on.
public class NothingToSubmit extends RuleViolated {

  NothingToSubmit() {
    super("", "refused.no-tasks");
  }
}
