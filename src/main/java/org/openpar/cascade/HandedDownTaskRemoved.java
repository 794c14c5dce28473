package org.openpar.cascade;

import org.openpar.platform.model.DomainEvent;

/// A district took a task of its own out of its plan that communes followed.
///
/// @param kept whether they keep it as their own; otherwise it is done no more
/// @param communes how many plans it stood in
public record HandedDownTaskRemoved(
    UnitPlanId unitPlan, UnitTaskId task, String text, boolean kept, String reason, int communes)
    implements DomainEvent {

  @Override
  public UnitPlanId subject() {
    return unitPlan;
  }
}
