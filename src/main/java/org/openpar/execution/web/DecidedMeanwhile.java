package org.openpar.execution.web;

import org.openpar.platform.model.RuleViolated;

/// Somebody spoke while this one was deciding; what was typed is shown beside the newest state.
class DecidedMeanwhile extends RuleViolated {

  DecidedMeanwhile() {
    super("reason", "execution.refused.decided-meanwhile");
  }
}
