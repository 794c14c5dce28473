package org.openpar.opinion;

import java.time.LocalDate;
import org.openpar.plan.PlanId;
import org.openpar.platform.model.DomainEvent;

/// Units were asked what they think of a draft.
public record OpinionsAsked(RoundId round, PlanId plan, int units, LocalDate dueOn)
    implements DomainEvent {

  @Override
  public RoundId subject() {
    return round;
  }
}
