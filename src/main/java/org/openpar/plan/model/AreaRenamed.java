package org.openpar.plan.model;

import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// A person mended the title of an area of a draft.
///
/// @param area its place in the plan
public record AreaRenamed(PlanId plan, int area, String before, String title)
    implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
