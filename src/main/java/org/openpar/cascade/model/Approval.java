package org.openpar.cascade.model;

import java.util.List;
import org.openpar.cascade.UnitPlanId;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.RuleViolated;

/// What became of many plans that were to be approved at once.
///
/// @param approved how many were
/// @param skipped those somebody else had dealt with meanwhile; they do not hold up the others
public record Approval(int approved, List<Skipped> skipped) {

  /// One that did not wait any more.
  public record Skipped(UnitPlanId id, UnitId unit, RuleViolated why) {}
}
