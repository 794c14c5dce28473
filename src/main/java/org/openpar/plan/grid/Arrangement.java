package org.openpar.plan.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.TaskId;
import org.openpar.plan.model.RowPlace;

/// The order of the rows of a draft while it is changed.
final class Arrangement {

  private final Map<Integer, List<TaskId>> areas = new TreeMap<>();
  private final Map<TaskId, @Nullable String> groups = new HashMap<>();
  private final Map<TaskId, Integer> areaOf = new HashMap<>();

  Arrangement(List<RowPlace> rows) {
    for (RowPlace row : rows) {
      areas.computeIfAbsent(row.area(), none -> new ArrayList<>()).add(row.id());
      areaOf.put(row.id(), row.area());
      groups.put(row.id(), row.group());
    }
  }

  boolean holds(TaskId row) {
    return areaOf.containsKey(row);
  }

  /// Puts a row after another one of the area; where that one is no more, at its end.
  ///
  /// @param after null for the head of the area
  void put(TaskId row, int area, @Nullable TaskId after) {
    remove(row);
    List<TaskId> rows = areas.computeIfAbsent(area, none -> new ArrayList<>());
    int place = after == null ? -1 : rows.lastIndexOf(after);
    boolean gone = after != null && place < 0;
    rows.add(gone ? rows.size() : place + 1, row);
    areaOf.put(row, area);
  }

  void remove(TaskId row) {
    Integer area = areaOf.remove(row);
    if (area != null) {
      areas.getOrDefault(area, List.of()).remove(row);
    }
  }

  void group(TaskId row, @Nullable String group) {
    groups.put(row, group);
  }

  List<RowPlace> rows() {
    List<RowPlace> rows = new ArrayList<>();
    areas.forEach(
        (area, ids) -> ids.forEach(id -> rows.add(new RowPlace(id, area, groups.get(id), ""))));
    return rows;
  }
}
