package org.openpar.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Lineage;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.springframework.stereotype.Component;

/// The units a person's grants reach today, as PostgreSQL writes an array of them; `*` for all.
/// Worked out once for each set of grants and map of units.
@Component
class ReachedUnits {

  static final String ALL = "*";
  private static final int KEPT = 10_000;

  private final Units units;
  private final List<FurtherReach> further;
  private final Clock clock;
  private final Map<List<Grant>, Reached> kept = new ConcurrentHashMap<>();

  ReachedUnits(Units units, List<FurtherReach> further, Clock clock) {
    this.units = units;
    this.further = List.copyOf(further);
    this.clock = clock;
  }

  String by(Actor actor) {
    UnitMap map = units.on(LocalDate.now(clock));
    Reached known = kept.get(actor.grants());
    Lineage lineage = units.lineage();
    if (known == null || known.map != map || known.lineage != lineage) {
      known = Reached.of(map, lineage, reach(actor.grants(), map, lineage));
      if (kept.size() > KEPT) {
        kept.clear();
      }
      kept.put(actor.grants(), known);
    }
    return known.words(further);
  }

  /// @param units null for all
  private record Reached(UnitMap map, Lineage lineage, @Nullable Set<UnitId> units, String words) {

    static Reached of(UnitMap map, Lineage lineage, @Nullable Set<UnitId> units) {
      return new Reached(map, lineage, units, units == null ? ALL : array(units));
    }

    /// What was handed on one by one changes without a reform, so it is asked each time.
    String words(List<FurtherReach> further) {
      if (units == null) {
        return words;
      }
      Set<UnitId> all = new LinkedHashSet<>(units);
      further.forEach(each -> all.addAll(each.behind(units)));
      return all.size() == units.size() ? words : array(all);
    }
  }

  /// Of the units that are gone, those whose things are kept within reach now; of one that was
  /// split, all of it, for which heir has which piece is a finer rule.
  private @Nullable Set<UnitId> reach(List<Grant> grants, UnitMap map, Lineage lineage) {
    Set<UnitId> held = grants.stream().map(Grant::unit).collect(Collectors.toSet());
    List<UnitId> under =
        map.units().stream().map(Unit::id).filter(unit -> lies(unit, held, map)).toList();
    if (!under.isEmpty() && under.size() == map.units().size()) {
      return null;
    }
    Set<UnitId> reached = new LinkedHashSet<>(held);
    reached.addAll(under);
    for (UnitId unit : units.names(map.day()).keySet()) {
      if (map.find(unit).isEmpty() && reached.contains(units.keeperOn(unit, map.day()))) {
        reached.add(unit);
      }
    }
    List.copyOf(reached).forEach(unit -> reached.addAll(lineage.ancestors(unit, map.day())));
    return reached;
  }

  private static String array(Set<UnitId> units) {
    return units.stream()
        .map(unit -> unit.value().toString())
        .sorted()
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static boolean lies(UnitId unit, Set<UnitId> held, UnitMap map) {
    for (UnitId at = unit; at != null; at = map.find(at).map(Unit::parent).orElse(null)) {
      if (held.contains(at)) {
        return true;
      }
    }
    return false;
  }
}
