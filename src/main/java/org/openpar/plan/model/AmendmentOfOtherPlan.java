package org.openpar.plan.model;

import org.openpar.platform.model.RuleViolated;

/// A paper that was given as an amendment of a plan but speaks of another one.
public class AmendmentOfOtherPlan extends RuleViolated {

  /// A plan that keeps less than a quarter of its tasks is another plan.
  private static final int LEAST_SHARE = 4;

  private AmendmentOfOtherPlan(String key, int one, int other) {
    super("file", key, Integer.toString(one), Integer.toString(other));
  }

  public static void unlessSameYear(int year, int planYear) {
    if (year != planYear) {
      throw new AmendmentOfOtherPlan("refused.amendment-year", year, planYear);
    }
  }

  static void unlessAlike(int matched, int read, int before) {
    if (matched * LEAST_SHARE < Math.min(read, before)) {
      throw new AmendmentOfOtherPlan("refused.amendment-unlike", matched, before);
    }
  }
}
