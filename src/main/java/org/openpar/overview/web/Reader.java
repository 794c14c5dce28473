package org.openpar.overview.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;

/// What the person before the overview may open: everybody sees the figures of the province, the
/// work behind them only where it is theirs.
///
/// @param everything whether every unit's work is open to them
/// @param mayReport whether they may write the progress report
public record Reader(Set<UnitId> reach, boolean everything, boolean mayReport) {

  static Reader of(Actor actor, Policy policy, UnitMap map) {
    Set<UnitId> reach =
        map.units().stream()
            .map(Unit::id)
            .filter(unit -> policy.permits(actor, OverviewActs.OPEN_WORK, unit))
            .collect(Collectors.toUnmodifiableSet());
    return new Reader(
        reach, reach.size() == map.units().size(), policy.permits(actor, OverviewActs.REPORT));
  }

  boolean mayOpen(UnitId unit) {
    return reach.contains(unit);
  }
}
