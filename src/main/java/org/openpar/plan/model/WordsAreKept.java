package org.openpar.plan.model;

import org.openpar.platform.model.RuleViolated;

/// The words of a paper for who and when are evidence: their meaning can be set right, they cannot.
public class WordsAreKept extends RuleViolated {

  WordsAreKept(TaskField field) {
    super(field.key(), "refused.words-are-kept");
  }
}
