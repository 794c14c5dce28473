package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.TaskLine;

/// A row of the annex this house writes. An area takes the whole row, a group all of it but its
/// number, a task never: so a reader tells them apart by their form, whatever they say.
sealed interface AnnexRow {

  /// What stands where an area has no title.
  String UNTITLED = "…";

  /// What parts the code of an area from its title.
  String JOINT = ". ";

  record Area(String code, String title) implements AnnexRow {

    String words() {
      return code + JOINT + (title.isBlank() ? UNTITLED : title);
    }
  }

  /// @param number that of all its tasks, where they share one; else ""
  record Group(String number, String title) implements AnnexRow {}

  /// @param number as printed: within a numbered group the task's place there ("1.2")
  record Item(@Nullable String number, TaskLine task) implements AnnexRow {

    List<@Nullable String> cells(List<AnnexColumn> columns) {
      List<@Nullable String> cells = new ArrayList<>();
      cells.add(number);
      columns.stream().skip(1).forEach(column -> cells.add(column.words(task)));
      return cells;
    }
  }

  /// The rows of a plan from top to bottom. Where a group ends and tasks of the area itself follow,
  /// the area is said again.
  static List<AnnexRow> of(List<TaskLine> tasks, List<AnnexColumn> columns) {
    List<AnnexRow> rows = new ArrayList<>();
    @Nullable TaskLine above = null;
    int next = 0;
    while (next < tasks.size()) {
      List<TaskLine> run = run(tasks, next);
      TaskLine first = run.getFirst();
      boolean groupEnds = above != null && above.group() != null && first.group() == null;
      boolean same = above != null && above.area() == first.area();
      if ((!same || groupEnds) && !isWhole(tasks)) {
        rows.add(new Area(first.areaCode(), first.areaTitle()));
      }
      addRun(rows, run, columns.getFirst());
      above = first;
      next += run.size();
    }
    return rows;
  }

  /// Whether a plan has no areas at all.
  private static boolean isWhole(List<TaskLine> tasks) {
    TaskLine first = tasks.getFirst();
    boolean grouped = tasks.stream().anyMatch(task -> task.group() != null);
    return tasks.getLast().area() == first.area()
        && first.areaTitle().isBlank()
        && first.areaCode().equals("1")
        && !grouped;
  }

  /// The tasks from there on that stand in one area and one group.
  private static List<TaskLine> run(List<TaskLine> tasks, int from) {
    TaskLine first = tasks.get(from);
    int end = from + 1;
    while (end < tasks.size()
        && tasks.get(end).area() == first.area()
        && Objects.equals(tasks.get(end).group(), first.group())) {
      end++;
    }
    return tasks.subList(from, end);
  }

  private static void addRun(List<AnnexRow> rows, List<TaskLine> run, AnnexColumn numbers) {
    String group = run.getFirst().group();
    String shared = numbers == AnnexColumn.CODE ? "" : sharedNumber(run);
    if (group != null) {
      rows.add(new Group(shared, group));
    }
    int place = 0;
    for (TaskLine task : run) {
      place++;
      boolean counted = group != null && !shared.isEmpty();
      rows.add(new Item(counted ? shared + "." + place : numbers.words(task), task));
    }
  }

  /// Of a group numbered as a whole; "" where every task has its own number or none.
  private static String sharedNumber(List<TaskLine> run) {
    String number = run.getFirst().number();
    boolean shared = run.stream().allMatch(task -> Objects.equals(task.number(), number));
    return number != null && shared ? number : "";
  }
}
