package org.openpar.plan.model;

import java.util.List;
import org.openpar.platform.model.RuleViolated;

/// A plan that is not ready to be promulgated, with everything that stands in the way.
public class RefusedIssue extends RuleViolated {

  private final List<Reason> reasons;

  RefusedIssue(List<Reason> reasons) {
    super("", "refused.issue", Integer.toString(reasons.size()));
    this.reasons = List.copyOf(reasons);
  }

  public List<Reason> reasons() {
    return reasons;
  }

  /// One obstacle, beside the field of the form it belongs to ("" = the plan itself).
  public record Reason(String field, String key, List<String> arguments) {

    static Reason of(String field, String key, String... arguments) {
      return new Reason(field, key, List.of(arguments));
    }
  }
}
