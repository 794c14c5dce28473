package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// Somebody else has recorded, corrected or withdrawn the event while the form was being filled.
public class OccurrenceChangedMeanwhile extends RuleViolated {

  OccurrenceChangedMeanwhile() {
    super("", "execution.refused.occurrence.meanwhile");
  }
}
