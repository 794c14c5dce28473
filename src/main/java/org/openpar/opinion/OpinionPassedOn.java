package org.openpar.opinion;

import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.DomainEvent;

/// A unit that was asked and has not answered goes elsewhere; whoever stands for it answers.
///
/// @param heir null when there is none
/// @param reason where the reform is written
public record OpinionPassedOn(RoundId round, UnitId cameFrom, @Nullable UnitId heir, String reason)
    implements DomainEvent {

  @Override
  public RoundId subject() {
    return round;
  }
}
