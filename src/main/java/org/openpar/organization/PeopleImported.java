package org.openpar.organization;

import org.openpar.platform.model.DomainEvent;

/// A list of people was taken over; every line stands in the stored file, and each person, post and
/// appointment in a trace of its own.
public record PeopleImported(UnitId unit, String file, String sha256, int persons, int posts)
    implements DomainEvent {

  @Override
  public UnitId subject() {
    return unit;
  }
}
