package org.openpar.organization;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.ChangeEvent;

/// A group got its name and rule, or another rule, from a day on.
public record UnitGroupFormed(
    UnitGroupId group,
    String name,
    Set<UnitKind> kinds,
    @Nullable UnitId under,
    Set<UnitId> with,
    Set<UnitId> without,
    LocalDate from,
    @Nullable UnitGroupFormed former)
    implements ChangeEvent {

  UnitGroupFormed(
      UnitGroupId group, UnitGroup rule, LocalDate from, @Nullable UnitGroupFormed former) {
    this(group, rule.name(), rule.kinds(), rule.under(), rule.with(), rule.without(), from, former);
  }

  @Override
  public UnitGroupId subject() {
    return group;
  }
}
