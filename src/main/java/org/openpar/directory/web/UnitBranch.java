package org.openpar.directory.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.platform.web.Fragment;

/// What stands right under a unit, kind by kind. A branch somebody searched for is drawn open to
/// what was found; any other is fetched when it is opened.
public record UnitBranch(UnitMap map, List<Part> parts) implements Fragment {

  /// The units of one kind under the same unit.
  public record Part(UnitKind kind, List<Node> nodes) {}

  /// @param under how many units stand right under this one
  /// @param found whether the search meant this very unit
  /// @param inside what is drawn under it at once; null when it is to be fetched
  public record Node(Unit unit, int under, boolean found, @Nullable UnitBranch inside) {}

  static UnitBranch under(UnitId parent, UnitMap map) {
    return of(map.under(parent), map, unit -> node(unit, map, false, null));
  }

  /// The whole way down to each of the units found, and nothing beside it.
  static UnitBranch leadingTo(Set<UnitId> found, Set<UnitId> onTheWay, UnitMap map) {
    return leading(map.roots(), found, onTheWay, map);
  }

  /// The top of the tree: whoever is under nobody, the first level open when there is only one.
  static UnitBranch top(UnitMap map) {
    List<Unit> roots = map.roots();
    return of(
        roots,
        map,
        root -> node(root, map, false, roots.size() == 1 ? under(root.id(), map) : null));
  }

  private static UnitBranch leading(
      List<Unit> units, Set<UnitId> found, Set<UnitId> onTheWay, UnitMap map) {
    List<Unit> kept =
        units.stream()
            .filter(unit -> found.contains(unit.id()) || onTheWay.contains(unit.id()))
            .toList();
    return of(
        kept,
        map,
        unit ->
            node(
                unit,
                map,
                found.contains(unit.id()),
                onTheWay.contains(unit.id())
                    ? leading(map.under(unit.id()), found, onTheWay, map)
                    : null));
  }

  private static Node node(Unit unit, UnitMap map, boolean found, @Nullable UnitBranch inside) {
    return new Node(unit, map.under(unit.id()).size(), found, inside);
  }

  private interface Drawn {
    Node of(Unit unit);
  }

  private static UnitBranch of(List<Unit> units, UnitMap map, Drawn drawn) {
    Map<UnitKind, List<Node>> byKind = new EnumMap<>(UnitKind.class);
    for (Unit unit : units) {
      byKind.computeIfAbsent(unit.kind(), none -> new ArrayList<>()).add(drawn.of(unit));
    }
    List<Part> parts = new ArrayList<>();
    byKind.forEach((kind, nodes) -> parts.add(new Part(kind, nodes)));
    return new UnitBranch(map, parts);
  }
}
