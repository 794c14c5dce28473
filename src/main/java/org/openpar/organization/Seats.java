package org.openpar.organization;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// In whose line units stand on the map of a day: each in its own while it lives, then in that of
/// its main heir; one without an heir, or not there yet, keeps a line of its own behind all others.
/// So figures are restated on another map by adding up, and the sums stay the same.
public final class Seats {

  private final UnitMap map;
  private final Map<UnitId, Unit> seats;
  private final Map<UnitId, Integer> places = new HashMap<>();

  /// @param map with every unit that has a line
  Seats(UnitMap map, Map<UnitId, Unit> seats) {
    this.map = map;
    this.seats = Map.copyOf(seats);
    map.units().forEach(unit -> places.put(unit.id(), places.size()));
  }

  /// The unit in whose line this one is counted; itself where nobody asked about it.
  public Unit of(Unit unit) {
    return seats.getOrDefault(unit.id(), unit);
  }

  /// In the order of the map.
  public <T> List<T> inOrder(List<T> rows, Function<T, UnitId> unit) {
    return rows.stream()
        .sorted(
            Comparator.comparing(row -> places.getOrDefault(unit.apply(row), map.units().size())))
        .toList();
  }
}
