package org.openpar.plan.grid;

import java.util.List;
import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// The areas of a draft stand in another order.
///
/// @param before their titles as they stood
public record AreasArranged(PlanId plan, List<String> before, List<String> after)
    implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
