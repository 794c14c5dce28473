package org.openpar.platform.model;

import java.util.List;

/// Several rules refused one act. All of them are told at once, each beside its field; whoever
/// knows only [RuleViolated] tells the first.
public abstract class RulesViolated extends RuleViolated {

  private final List<RuleViolated> refusals;

  /// @param refusals at least one
  protected RulesViolated(List<RuleViolated> refusals) {
    super(
        refusals.getFirst().field(),
        refusals.getFirst().key(),
        refusals.getFirst().arguments().toArray());
    this.refusals = List.copyOf(refusals);
  }

  public List<RuleViolated> refusals() {
    return refusals;
  }
}
