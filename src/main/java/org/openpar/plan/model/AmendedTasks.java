package org.openpar.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.DraftedTasks.DraftedArea;
import org.openpar.platform.text.PlainWords;

/// The tasks of a plan as an amending paper wants them: each knows which line it goes on with.
final class AmendedTasks {

  /// A row of the new version with the area it stands in.
  private record Row(String areaCode, String areaTitle, @Nullable String group, Task task) {

    String area() {
      return PlainWords.of(areaTitle);
    }
  }

  private final Plan plan;
  private final List<TaskLine> before;
  private final LocalDate baseDay;
  private final PlanReading reading;
  private final List<Task> read;
  private final int[] found;

  private AmendedTasks(Plan plan, List<TaskLine> before, LocalDate baseDay, PlanReading reading) {
    this.plan = plan;
    this.before = before;
    this.baseDay = baseDay;
    this.reading = reading;
    this.read = DraftedTasks.of(plan.id(), reading).tasks();
    this.found =
        LineMatching.match(
            before.stream().map(AmendedTasks::row).toList(),
            reading.tasks().stream().map(AmendedTasks::row).toList());
    for (int row = 0; row < found.length; row++) {
      if (found[row] != LineMatching.NEW) {
        TaskLine line = before.get(found[row]);
        read.get(row).follow(line, leadsOn(line));
      }
    }
  }

  /// @param before the tasks of the version in force, decided on `baseDay`
  /// @throws AmendmentOfOtherPlan when a paper of the whole plan has next to nothing of this one
  static DraftedTasks of(
      Plan plan,
      List<TaskLine> before,
      LocalDate baseDay,
      PlanReading reading,
      AmendmentScope scope) {
    AmendedTasks amended = new AmendedTasks(plan, before, baseDay, reading);
    if (scope == AmendmentScope.PART) {
      return amended.merged();
    }
    AmendmentOfOtherPlan.unlessAlike(amended.matched(), reading.tasks().size(), before.size());
    return DraftedTasks.of(plan.id(), reading).with(amended.read);
  }

  private int matched() {
    int matched = 0;
    for (int place : found) {
      matched += place == LineMatching.NEW ? 0 : 1;
    }
    return matched;
  }

  /// The plan in force with the paper's tasks in their places; new ones come last in their area.
  private DraftedTasks merged() {
    Map<Integer, Task> atPlace = new LinkedHashMap<>();
    List<Row> rows = new ArrayList<>();
    List<Row> added = new ArrayList<>();
    for (int row = 0; row < found.length; row++) {
      if (found[row] == LineMatching.NEW) {
        TaskReading task = reading.tasks().get(row);
        added.add(new Row(said(task.areaCode()), said(task.area()), task.group(), read.get(row)));
      } else {
        atPlace.put(found[row], read.get(row));
      }
    }
    for (int place = 0; place < before.size(); place++) {
      TaskLine line = before.get(place);
      Task task = atPlace.get(place);
      rows.add(
          new Row(
              line.areaCode(),
              line.areaTitle(),
              line.group(),
              task == null ? Task.carry(plan.id(), line, leadsOn(line)) : task));
    }
    added.forEach(row -> rows.add(placeFor(row, rows), row));
    return numbered(rows);
  }

  private static int placeFor(Row added, List<Row> rows) {
    int last = rows.size();
    for (int place = 0; place < rows.size(); place++) {
      if (rows.get(place).area().equals(added.area())) {
        last = place + 1;
      }
    }
    return last;
  }

  private DraftedTasks numbered(List<Row> rows) {
    Map<String, DraftedArea> areas = new LinkedHashMap<>();
    Numbering numbering = new Numbering();
    List<Task> tasks = new ArrayList<>();
    for (Row row : rows) {
      DraftedArea area =
          areas.computeIfAbsent(
              row.area(),
              none ->
                  new DraftedArea(
                      areas.size() + 1,
                      row.areaCode().isEmpty()
                          ? Integer.toString(areas.size() + 1)
                          : row.areaCode(),
                      row.areaTitle()));
      tasks.add(
          row.task()
              .place(
                  tasks.size() + 1,
                  area.position(),
                  row.group(),
                  numbering.next(area.position(), row.group())));
    }
    return new DraftedTasks(plan.id(), List.copyOf(areas.values()), tasks);
  }

  private LocalDate leadsOn(TaskLine line) {
    return Objects.requireNonNullElse(line.leadsOn(), baseDay);
  }

  private static LineMatching.Row row(TaskLine line) {
    return new LineMatching.Row(line.areaTitle(), line.group(), line.number(), line.text());
  }

  private static LineMatching.Row row(TaskReading task) {
    return new LineMatching.Row(said(task.area()), task.group(), task.number(), task.text());
  }

  private static String said(@Nullable String words) {
    return Objects.requireNonNullElse(words, "");
  }
}
