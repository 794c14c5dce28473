package org.openpar.plan.grid;

import java.util.List;
import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// Rows of a draft were added, taken out or put elsewhere.
///
/// @param removed the first of the texts that were taken out; all their words are kept in
///     `plan.draft_change`
/// @param digest the hash of what is kept there
public record DraftArranged(
    PlanId plan, int added, int moved, int gone, List<String> removed, String digest)
    implements DomainEvent {

  @Override
  public PlanId subject() {
    return plan;
  }
}
