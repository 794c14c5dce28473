package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// Nothing is taken over while a line is wrong.
public class SheetStillWrong extends RuleViolated {

  public SheetStillWrong(int problems) {
    super("", "directory.refused.still-wrong", problems);
  }
}
