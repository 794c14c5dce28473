package org.openpar.execution.model;

import java.util.List;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.model.RulesViolated;

/// Everything that is wrong with what was said about an event, told at once.
public final class OccurrenceRefused extends RulesViolated {

  private OccurrenceRefused(List<RuleViolated> refusals) {
    super(refusals);
  }

  static void unless(List<RuleViolated> refusals) {
    if (!refusals.isEmpty()) {
      throw new OccurrenceRefused(refusals);
    }
  }
}
