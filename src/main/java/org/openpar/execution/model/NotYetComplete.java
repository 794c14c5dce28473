package org.openpar.execution.model;

import java.util.List;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.model.RulesViolated;

/// Everything that keeps work from counting as done, told at once.
public final class NotYetComplete extends RulesViolated {

  private NotYetComplete(List<RuleViolated> refusals) {
    super(refusals);
  }

  static void unless(List<RuleViolated> refusals) {
    if (!refusals.isEmpty()) {
      throw new NotYetComplete(refusals);
    }
  }
}
