package org.openpar.execution.model;

import org.openpar.platform.model.RuleViolated;

/// Whoever hands in says what was done.
class WordsMissing extends RuleViolated {

  WordsMissing() {
    super("words", "execution.refused.words");
  }
}
