package org.openpar.overview.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.PlanProgress;
import org.openpar.execution.TaskPart;
import org.openpar.execution.TaskProgress;
import org.openpar.execution.UnitParts;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitMap;

/// Units × tasks of a plan on a day, as a filter narrows it. What is summed is what is shown.
///
/// @param columns of each task, the sum over the units shown
public record Matrix(
    List<TaskProgress> tasks, List<MatrixRow> rows, List<PartSum> columns, PartSum sum) {

  static Matrix of(PlanProgress progress, UnitMap map, MatrixFilter filter) {
    List<TaskProgress> all = progress.tasks();
    int[] shown =
        IntStream.range(0, all.size())
            .filter(place -> filter.shows(all.get(place).areaPosition()))
            .toArray();
    List<MatrixRow> rows =
        progress.parts().stream()
            .flatMap(unit -> row(unit, map, filter, shown).stream())
            .filter(filter::shows)
            .sorted(filter.order())
            .toList();
    return new Matrix(
        IntStream.of(shown).mapToObj(all::get).toList(),
        rows,
        columns(rows, shown.length),
        rows.stream().map(MatrixRow::sum).reduce(PartSum.NONE, PartSum::plus));
  }

  private static Optional<MatrixRow> row(
      UnitParts parts, UnitMap map, MatrixFilter filter, int[] shown) {
    Optional<Unit> unit = map.find(parts.unit()).filter(filter::shows);
    return unit.map(found -> MatrixRow.of(found, chosen(parts.parts(), shown)));
  }

  private static List<@Nullable TaskPart> chosen(List<@Nullable TaskPart> parts, int[] shown) {
    List<@Nullable TaskPart> chosen = new ArrayList<>(shown.length);
    for (int place : shown) {
      chosen.add(parts.get(place));
    }
    return chosen;
  }

  private static List<PartSum> columns(List<MatrixRow> rows, int tasks) {
    List<PartSum> columns = new ArrayList<>(tasks);
    for (int task = 0; task < tasks; task++) {
      List<@Nullable TaskPart> column = new ArrayList<>(rows.size());
      for (MatrixRow row : rows) {
        column.add(row.parts().get(task));
      }
      columns.add(PartSum.of(column));
    }
    return columns;
  }
}
