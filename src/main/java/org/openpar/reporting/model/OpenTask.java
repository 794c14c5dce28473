package org.openpar.reporting.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.TaskProgress;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskId;

/// A task some units still owe.
///
/// @param due the earliest day one of them is or was due
/// @param owing how many units owe it
/// @param units those that owe it, once each, communes of a district together
public record OpenTask(
    String code, String text, @Nullable LocalDate due, int owing, List<String> units) {

  /// The tasks these assignments belong to, in the order of the paper.
  ///
  /// @param above the district of a commune's unit, "" for whoever is told by name
  public static List<OpenTask> listOf(
      List<TaskProgress> tasks, List<AssignmentBrief> owed, Function<UnitId, String> above) {
    Map<TaskId, List<AssignmentBrief>> byTask =
        owed.stream().collect(Collectors.groupingBy(AssignmentBrief::task));
    return tasks.stream()
        .filter(task -> byTask.containsKey(task.task()))
        .map(task -> of(task, byTask.getOrDefault(task.task(), List.of()), above))
        .toList();
  }

  private static OpenTask of(
      TaskProgress task, List<AssignmentBrief> owed, Function<UnitId, String> above) {
    Map<UnitId, AssignmentBrief> byUnit = new LinkedHashMap<>();
    owed.forEach(assignment -> byUnit.putIfAbsent(assignment.unit(), assignment));
    return new OpenTask(
        task.code(),
        task.text(),
        owed.stream()
            .map(assignment -> assignment.standing().due())
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null),
        byUnit.size(),
        Communes.fold(byUnit.values(), above));
  }
}
