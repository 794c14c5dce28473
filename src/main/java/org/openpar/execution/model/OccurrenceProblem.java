package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// One thing that is wrong with what was said about an event.
class OccurrenceProblem extends RuleViolated {

  OccurrenceProblem(String field, String key, Object... arguments) {
    super(field, "execution.refused.occurrence." + key, arguments);
  }
}
