package org.openpar.cascade.model;

import org.openpar.platform.model.RuleViolated;

/// A file that is not the sheet of this plan.
public class SheetRefused extends RuleViolated {

  public SheetRefused(String key, Object... arguments) {
    super("file", key, arguments);
  }
}
