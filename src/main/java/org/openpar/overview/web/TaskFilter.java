package org.openpar.overview.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.Bucket;
import org.openpar.execution.TaskProgress;
import org.openpar.platform.text.Normal;

/// What the list of tasks is narrowed to and how it is ordered; a null asks for all.
///
/// @param words looked for in text and code, accents and capitals aside
/// @param sort "code", "due", "bucket" or "done"
public record TaskFilter(
    @Nullable Integer area,
    @Nullable Bucket bucket,
    @Nullable String words,
    @Nullable String sort) {

  static final TaskFilter NONE = new TaskFilter(null, null, null, null);

  static final List<String> SORTS = List.of("code", "due", "bucket", "done");

  List<TaskProgress> of(List<TaskProgress> tasks) {
    return tasks.stream()
        .filter(task -> area == null || task.areaPosition() == area)
        .filter(task -> bucket == null || task.bucket() == bucket)
        .filter(this::says)
        .sorted(order())
        .toList();
  }

  private boolean says(TaskProgress task) {
    return words == null
        || words.isBlank()
        || Normal.fold(task.code() + " " + task.text()).contains(Normal.fold(words));
  }

  private Comparator<TaskProgress> order() {
    Comparator<TaskProgress> paper = Comparator.comparing(TaskProgress::position);
    return switch (sort == null ? "code" : sort) {
      case "due" ->
          Comparator.comparing(
                  TaskProgress::nextDue, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
              .thenComparing(paper);
      case "bucket" ->
          Comparator.comparing((TaskProgress task) -> AreaLine.order().indexOf(task.bucket()))
              .thenComparing(paper);
      case "done" ->
          Comparator.comparing(
                  (TaskProgress task) ->
                      task.assignments() == 0
                          ? 1.0
                          : (double) task.completed() / task.assignments())
              .thenComparing(paper);
      default -> paper;
    };
  }
}
