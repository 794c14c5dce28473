package org.openpar.execution.model;

import java.util.List;
import org.openpar.platform.model.RuleViolated;

/// Everything that is wrong with what was said about an event, told at once.
public class OccurrenceRefused extends RuleViolated {

  private final List<RuleViolated> refusals;

  private OccurrenceRefused(List<RuleViolated> refusals) {
    super(
        refusals.getFirst().field(),
        refusals.getFirst().key(),
        refusals.getFirst().arguments().toArray());
    this.refusals = List.copyOf(refusals);
  }

  static void unless(List<RuleViolated> refusals) {
    if (!refusals.isEmpty()) {
      throw new OccurrenceRefused(refusals);
    }
  }

  public List<RuleViolated> refusals() {
    return refusals;
  }
}
