package org.openpar.organization;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.DomainEvent;

/// A group got its name and rule, or another rule, from a day on.
public record UnitGroupFormed(
    UnitGroupId group,
    String name,
    Set<UnitKind> kinds,
    @Nullable UnitId under,
    Set<UnitId> with,
    Set<UnitId> without,
    LocalDate from)
    implements DomainEvent {

  @Override
  public UnitGroupId subject() {
    return group;
  }
}
