package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// No evidence, no "done".
class EvidenceMissing extends RuleViolated {

  EvidenceMissing() {
    super("files", "execution.refused.evidence");
  }
}
