package org.openpar.directory.model;

import org.openpar.organization.ActProblem;
import org.openpar.platform.model.RuleViolated;

/// What the door of reforms found.
public class ActRefused extends RuleViolated {

  public ActRefused(ActProblem problem) {
    super(problem.field(), problem.why().key(), problem.why().arguments().toArray());
  }
}
