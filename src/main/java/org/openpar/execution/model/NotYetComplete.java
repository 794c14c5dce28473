package org.openpar.execution.model;

import java.util.List;
import org.openpar.platform.model.RuleViolated;

/// Everything that keeps work from counting as done, told at once.
public class NotYetComplete extends RuleViolated {

  private final List<RuleViolated> refusals;

  private NotYetComplete(List<RuleViolated> refusals) {
    super(
        refusals.getFirst().field(),
        refusals.getFirst().key(),
        refusals.getFirst().arguments().toArray());
    this.refusals = List.copyOf(refusals);
  }

  static void unless(List<RuleViolated> refusals) {
    if (!refusals.isEmpty()) {
      throw new NotYetComplete(refusals);
    }
  }

  public List<RuleViolated> refusals() {
    return refusals;
  }
}
