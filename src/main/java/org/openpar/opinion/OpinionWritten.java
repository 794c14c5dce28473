package org.openpar.opinion;

import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.DomainEvent;

/// A unit wrote what it thinks of a task, or of the whole.
public record OpinionWritten(
    RoundId round, UnitId unit, @Nullable TaskId task, String before, String after)
    implements DomainEvent {

  @Override
  public RoundId subject() {
    return round;
  }
}
