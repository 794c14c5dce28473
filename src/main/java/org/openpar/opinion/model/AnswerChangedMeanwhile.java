package org.openpar.opinion.model;

import org.openpar.platform.model.RuleViolated;

/// Somebody else of the unit wrote in the answer since the form was opened.
public class AnswerChangedMeanwhile extends RuleViolated {

  AnswerChangedMeanwhile() {
    super("", "opinion.refused.changed-meanwhile");
  }
}
