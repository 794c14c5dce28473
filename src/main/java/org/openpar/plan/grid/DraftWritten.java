package org.openpar.plan.grid;

import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// Somebody wrote into many cells of a draft at once. What stood in them is kept in
/// `plan.draft_change`; the trail holds the hash of it.
public record DraftWritten(PlanId plan, int rows, int cells, String digest) implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
