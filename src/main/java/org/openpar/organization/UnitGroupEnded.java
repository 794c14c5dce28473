package org.openpar.organization;

import java.time.LocalDate;
import org.openpar.platform.model.DomainEvent;

/// A group is not named any more after its last day; papers until then keep meaning it.
public record UnitGroupEnded(UnitGroupId group, String name, LocalDate lastDay)
    implements DomainEvent {

  @Override
  public UnitGroupId subject() {
    return group;
  }
}
