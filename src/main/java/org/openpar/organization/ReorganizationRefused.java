package org.openpar.organization;

import java.util.List;
import org.openpar.platform.model.RuleViolated;

/// An act that contradicts the register or itself; nothing was done.
public class ReorganizationRefused extends RuleViolated {

  private final transient List<ActProblem> problems;

  ReorganizationRefused(List<ActProblem> problems) {
    super("", "organization.act.refused", problems.size());
    this.problems = List.copyOf(problems);
  }

  public List<ActProblem> problems() {
    return problems;
  }
}
