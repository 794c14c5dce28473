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
    UnitId unit,
    String name,
    Map<Integer, UnitProgress> cells,
    int given,
    int owed,
    int completed,
    int awaiting,
    int overdue,
    @Nullable LocalDate lastReport) {

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
        sum(progress, UnitProgress::given),
        sum(progress, UnitProgress::owed),
        sum(progress, UnitProgress::completed),
        sum(progress, UnitProgress::awaiting),
        sum(progress, UnitProgress::overdue),
        progress.stream()
            .map(UnitProgress::lastReport)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null));
  }

  public @Nullable UnitProgress cell(int area) {
    return cells.get(area);
  }

  /// The shade of a cell: 0 nothing done … 4 all of it.
  static int shade(int done, int given) {
    if (given == 0 || done == 0) {
      return 0;
    }
    return done == given ? 4 : Math.min(3, 1 + 3 * done / given);
  }

  private static int sum(List<UnitProgress> cells, ToIntFunction<UnitProgress> figure) {
    return cells.stream().mapToInt(figure).sum();
  }
}
