package org.openpar.overview.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.Bucket;
import org.openpar.execution.TaskProgress;
import org.openpar.platform.text.Normal;

/// What the list of tasks is narrowed to and how it is ordered; null or none asks for all.
///
/// @param area those of several areas stand together ("3,8")
/// @param bucket likewise
/// @param words looked for in text and code, accents and capitals aside
/// @param sort "code", "due", "bucket" or "done"
public record TaskFilter(
    @Nullable List<Integer> area,
    @Nullable List<Bucket> bucket,
    @Nullable String words,
    @Nullable String sort) {

  static final TaskFilter NONE = new TaskFilter(null, null, null, null);

  static final List<String> SORTS = List.of("code", "due", "bucket", "done");

  List<TaskProgress> of(List<TaskProgress> tasks) {
    return tasks.stream()
        .filter(task -> asks(area, task.areaPosition()))
        .filter(task -> asks(bucket, task.bucket()))
        .filter(this::says)
        .sorted(order())
        .toList();
  }

  private static <T> boolean asks(@Nullable List<T> chosen, T one) {
    return chosen == null || chosen.isEmpty() || chosen.contains(one);
  }

  /// As it stands in the address: "3,8".
  static Optional<String> typed(@Nullable List<?> chosen) {
    return Optional.ofNullable(chosen)
        .filter(some -> !some.isEmpty())
        .map(some -> some.stream().map(Object::toString).collect(Collectors.joining(",")));
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
