package org.openpar.cascade.model;

import org.openpar.platform.model.RuleViolated;

/// A district that takes back what its communes follow tells them why.
public class RecallReasonMissing extends RuleViolated {

  RecallReasonMissing() {
    super("reason", "cascade.refused.recall-reason");
  }
}
