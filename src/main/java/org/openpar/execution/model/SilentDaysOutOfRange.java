package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// Silence is counted in days, at least one.
public class SilentDaysOutOfRange extends RuleViolated {

  public SilentDaysOutOfRange() {
    super("silentDays", "execution.refused.silent-days");
  }
}
