package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// Only who holds a post in the unit can be named.
public class NotOfTheUnit extends RuleViolated {

  public NotOfTheUnit(String field) {
    super(field, "execution.refused.not-of-the-unit");
  }
}
