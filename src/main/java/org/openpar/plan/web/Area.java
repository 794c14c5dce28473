package org.openpar.plan.web;

import java.util.List;
import org.openpar.plan.model.TaskLine;

/// An area of the plan with its tasks, in the order of the paper.
public record Area(int position, String code, String title, List<TaskLine> tasks) {

  static Area of(List<TaskLine> tasks) {
    TaskLine first = tasks.getFirst();
    return new Area(first.area(), first.areaCode(), first.areaTitle(), tasks);
  }

  public String anchor() {
    return "linh-vuc-" + position;
  }

  /// How many of its tasks have something to look at.
  public long doubtful() {
    return tasks.stream().filter(task -> !task.openDoubts().isEmpty()).count();
  }

  /// Whether the task begins a group, which is then said above it.
  public boolean beginsGroup(TaskLine task) {
    int place = tasks.indexOf(task);
    return task.group() != null
        && (place == 0 || !task.group().equals(tasks.get(place - 1).group()));
  }
}
