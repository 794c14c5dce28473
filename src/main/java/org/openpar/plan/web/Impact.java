package org.openpar.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.plan.AmendmentImpacts;

/// What an amendment does to the work that rests on the plan, before it is confirmed: unit by unit.
///
/// @param columns the consequences, each with its sum
/// @param lines the units touched, in the order of the register
public record Impact(List<AmendmentImpacts.Impact> columns, List<Line> lines) {

  /// @param counts one for each consequence
  public record Line(Unit unit, List<Integer> counts) {}

  static Impact of(List<AmendmentImpacts.Impact> impacts, UnitMap map) {
    List<AmendmentImpacts.Impact> columns =
        impacts.stream().filter(impact -> impact.total() > 0).toList();
    Set<UnitId> touched =
        columns.stream()
            .flatMap(impact -> impact.byUnit().keySet().stream())
            .collect(
                Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(UnitId::value))));
    List<Line> lines =
        map.units().stream()
            .filter(unit -> touched.contains(unit.id()))
            .map(unit -> new Line(unit, counts(columns, unit.id())))
            .toList();
    return new Impact(columns, lines);
  }

  private static List<Integer> counts(List<AmendmentImpacts.Impact> columns, UnitId unit) {
    return columns.stream().map(impact -> impact.byUnit().getOrDefault(unit, 0)).toList();
  }
}
