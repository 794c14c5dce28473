package org.openpar.cascade.model;

import org.openpar.platform.model.RuleViolated;

/// One reason why a task of a unit's plan cannot stand as it was written.
public class TaskRefused extends RuleViolated {

  public TaskRefused(String field, String key, Object... arguments) {
    super(field, key, arguments);
  }
}
