package org.openpar.plan.web;

import org.openpar.platform.model.RuleViolated;

/// The very same file was uploaded before; a link leads to what became of it.
class PlanReadBefore extends RuleViolated {

  PlanReadBefore(String name) {
    super("file", "refused.plan-read-before", name);
  }
}
