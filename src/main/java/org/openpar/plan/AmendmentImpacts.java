package org.openpar.plan;

import java.util.List;
import java.util.Map;
import org.openpar.organization.UnitId;

/// Tells, before an amendment is confirmed, what it does to work that rests on the plan. Modules
/// that have such work implement it; nothing is changed by asking.
public interface AmendmentImpacts {

  List<Impact> of(PlanAmendment amendment);

  /// One consequence.
  ///
  /// @param key the words for it, in the singular of a column's head ("execution.impact.opened")
  /// @param total how many things it touches
  /// @param byUnit how many of whom; empty when it is nobody's in particular
  record Impact(String key, int total, Map<UnitId, Integer> byUnit) {

    public Impact {
      byUnit = Map.copyOf(byUnit);
    }

    /// Of whom each thing is.
    public static Impact of(String key, Map<UnitId, Integer> byUnit) {
      return new Impact(key, byUnit.values().stream().mapToInt(Integer::intValue).sum(), byUnit);
    }
  }
}
