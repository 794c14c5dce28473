package org.openpar.organization;

import java.time.LocalDate;
import org.openpar.platform.model.DomainEvent;

/// A person left a post; the last day is the last one held.
public record PostVacated(
    PostId post, PersonId person, UnitId unit, String title, LocalDate lastDay)
    implements DomainEvent {

  @Override
  public PostId subject() {
    return post;
  }
}
