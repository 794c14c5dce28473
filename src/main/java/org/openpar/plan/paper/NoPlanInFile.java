package org.openpar.plan.paper;

import org.openpar.platform.model.Doubt;
import org.openpar.platform.model.RuleViolated;

/// A readable file in which nothing looks like a plan: a letter, an empty sheet, a list of names.
public class NoPlanInFile extends RuleViolated {

  NoPlanInFile(String name) {
    super("file", "refused.no-plan-in-file", name);
  }

  /// @param reason what kept the file from being read
  NoPlanInFile(Doubt reason) {
    super("file", reason.key(), reason.arguments().toArray());
  }
}
