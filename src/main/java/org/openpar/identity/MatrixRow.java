package org.openpar.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A row of the printed matrix: one act on a thing in one state, and how far each role reaches in
/// it. A role without a reach may not do it.
///
/// @param state "" for every state
public record MatrixRow(String act, String state, Map<Role, Reach> reach) {

  private static final String EVERY_STATE = "";

  public MatrixRow {
    reach = Map.copyOf(reach);
  }

  /// The module the act belongs to: the word before the point.
  public String module() {
    return act.substring(0, act.indexOf('.'));
  }

  /// Acts in the order of the files; an act that depends on states has a row for each of them.
  public static List<MatrixRow> listOf(List<Permission> permissions) {
    Map<String, Set<String>> states = new LinkedHashMap<>();
    for (Permission line : permissions) {
      states.computeIfAbsent(line.act(), act -> new LinkedHashSet<>()).addAll(line.states());
    }
    List<MatrixRow> rows = new ArrayList<>();
    states.forEach(
        (act, named) -> {
          for (String state : named.isEmpty() ? Set.of(EVERY_STATE) : named) {
            rows.add(new MatrixRow(act, state, reach(permissions, act, state)));
          }
        });
    return rows;
  }

  private static Map<Role, Reach> reach(List<Permission> permissions, String act, String state) {
    Map<Role, Reach> reach = new EnumMap<>(Role.class);
    for (Permission line : permissions) {
      if (line.act().equals(act) && (line.states().isEmpty() || line.states().contains(state))) {
        reach.merge(line.role(), line.reach(), MatrixRow::wider);
      }
    }
    return reach;
  }

  /// The reaches stand from the narrowest to the widest.
  private static Reach wider(Reach one, Reach other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
