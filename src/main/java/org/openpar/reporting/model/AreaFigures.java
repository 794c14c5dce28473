package org.openpar.reporting.model;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openpar.execution.Tally;
import org.openpar.execution.TaskProgress;

/// An area of the plan and how its tasks stand.
///
/// @param code as printed ("VIII")
public record AreaFigures(String code, String title, Tally tally) {

  /// The areas of these tasks, in the order of the plan.
  public static List<AreaFigures> listOf(List<TaskProgress> tasks) {
    return tasks.stream()
        .collect(
            Collectors.groupingBy(TaskProgress::areaPosition, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(AreaFigures::of)
        .toList();
  }

  private static AreaFigures of(List<TaskProgress> area) {
    TaskProgress first = area.getFirst();
    return new AreaFigures(first.areaCode(), first.areaTitle(), Tally.of(area));
  }
}
