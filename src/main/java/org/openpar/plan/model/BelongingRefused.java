package org.openpar.plan.model;

import org.openpar.platform.model.RuleViolated;

/// A plan cannot belong where it was said to.
public class BelongingRefused extends RuleViolated {

  BelongingRefused(String field, String key, Object... arguments) {
    super(field, key, arguments);
  }
}
