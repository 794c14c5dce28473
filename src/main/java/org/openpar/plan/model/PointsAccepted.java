package org.openpar.plan.model;

import java.util.List;
import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// A person promulgated a plan with open points, knowing of them. Their words are kept in
/// `plan.acceptance`; the trail holds the hash of them.
record PointsAccepted(
    PlanId plan, String number, List<OpenPoint.Kind> kinds, int points, String digest)
    implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
