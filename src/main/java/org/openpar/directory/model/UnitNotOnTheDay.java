package org.openpar.directory.model;

import org.openpar.platform.model.RuleViolated;

/// The register of that day does not have the unit.
public class UnitNotOnTheDay extends RuleViolated {

  public UnitNotOnTheDay(String words, String day) {
    super("unit", "directory.refused.unit-not-on-the-day", words, day);
  }
}
