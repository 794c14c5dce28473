package org.openpar.overview.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.UnitProgress;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;

/// A unit in the heat map: one cell an area, and its sums.
public record UnitLine(
    UnitId unit, String name, Map<Integer, UnitProgress> cells, @Nullable LocalDate lastReport) {

  /// The units that were given anything, in the order of the register.
  static List<UnitLine> of(List<UnitProgress> progress, UnitMap map) {
    Map<UnitId, List<UnitProgress>> byUnit =
        progress.stream().collect(Collectors.groupingBy(UnitProgress::unit));
    return map.units().stream()
        .filter(unit -> byUnit.containsKey(unit.id()))
        .map(unit -> of(unit, byUnit.getOrDefault(unit.id(), List.of())))
        .toList();
  }

  private static UnitLine of(Unit unit, List<UnitProgress> progress) {
    return new UnitLine(
        unit.id(),
        unit.name(),
        progress.stream().collect(Collectors.toMap(UnitProgress::areaPosition, cell -> cell)),
        progress.stream()
            .map(UnitProgress::lastReport)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null));
  }

  public @Nullable UnitProgress cell(int area) {
    return cells.get(area);
  }

  public int given() {
    return sum(UnitProgress::given);
  }

  public int completed() {
    return sum(UnitProgress::completed);
  }

  public int overdue() {
    return sum(UnitProgress::overdue);
  }

  public int awaiting() {
    return sum(UnitProgress::awaiting);
  }

  public int owed() {
    return sum(UnitProgress::owed);
  }

  /// The shade of a cell: 0 nothing done … 4 all of it.
  static int shade(int done, int given) {
    if (given == 0 || done == 0) {
      return 0;
    }
    return done == given ? 4 : Math.min(3, 1 + 3 * done / given);
  }

  private int sum(ToIntFunction<UnitProgress> figure) {
    return cells.values().stream().mapToInt(figure).sum();
  }
}
