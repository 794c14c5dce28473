package org.openpar.plan.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.TaskId;

/// Two versions of a plan side by side: every line of either, in the order of the later one; what
/// was dropped stands where it stood.
public record PlanChanges(List<LineChange> lines) {

  public PlanChanges {
    lines = List.copyOf(lines);
  }

  static PlanChanges between(List<TaskLine> before, List<TaskLine> after) {
    return between(before, after, TaskLine::line, LineChange::between);
  }

  /// Of the plans of two years: the words say which task goes on with which, and what only moved on
  /// with the years is no change.
  static PlanChanges ofYears(List<TaskLine> before, List<TaskLine> after, MovedYears years) {
    int[] found =
        LineMatching.match(
            before.stream().map(task -> row(task, years.of(task.text()))).toList(),
            after.stream().map(task -> row(task, task.text())).toList());
    Map<TaskId, TaskId> counterparts = new HashMap<>();
    for (int place = 0; place < found.length; place++) {
      if (found[place] != LineMatching.NEW) {
        counterparts.put(before.get(found[place]).line(), after.get(place).line());
      }
    }
    return between(
        before,
        after,
        task -> counterparts.getOrDefault(task.line(), task.line()),
        (was, is) -> LineChange.ofYears(was, is, years));
  }

  private static LineMatching.Row row(TaskLine task, String text) {
    return new LineMatching.Row(task.areaTitle(), task.group(), task.number(), text);
  }

  /// @param known what a task of the earlier version is called in the later one
  private static PlanChanges between(
      List<TaskLine> before,
      List<TaskLine> after,
      Function<TaskLine, TaskId> known,
      BiFunction<TaskLine, TaskLine, LineChange> compared) {
    Map<TaskId, TaskLine> earlier = new HashMap<>();
    before.forEach(task -> earlier.put(known.apply(task), task));
    Map<TaskId, TaskLine> kept = new HashMap<>();
    after.forEach(task -> kept.put(task.line(), task));
    Map<@Nullable TaskId, List<LineChange>> dropped = droppedAfter(before, kept, known);
    List<LineChange> lines = new ArrayList<>(dropped.getOrDefault(null, List.of()));
    for (TaskLine task : after) {
      TaskLine was = earlier.get(task.line());
      lines.add(was == null ? LineChange.added(task) : compared.apply(was, task));
      lines.addAll(dropped.getOrDefault(task.line(), List.of()));
    }
    return new PlanChanges(lines);
  }

  /// What was dropped, by the kept line it stood behind; null = at the beginning.
  private static Map<@Nullable TaskId, List<LineChange>> droppedAfter(
      List<TaskLine> before, Map<TaskId, TaskLine> kept, Function<TaskLine, TaskId> known) {
    Map<@Nullable TaskId, List<LineChange>> dropped = new HashMap<>();
    @Nullable TaskId last = null;
    for (TaskLine task : before) {
      if (kept.containsKey(known.apply(task))) {
        last = known.apply(task);
      } else {
        dropped.computeIfAbsent(last, none -> new ArrayList<>()).add(LineChange.removed(task));
      }
    }
    return dropped;
  }

  public int count(ChangeKind kind) {
    return (int) lines.stream().filter(line -> line.kind() == kind).count();
  }

  /// Whether anything differs.
  public boolean any() {
    return lines.stream().anyMatch(line -> line.kind() != ChangeKind.SAME);
  }

  /// Only what differs.
  public List<LineChange> changed() {
    return lines.stream().filter(line -> line.kind() != ChangeKind.SAME).toList();
  }

  /// The dropped lines an added one could be taken for.
  public List<TaskLine> dropped() {
    return lines.stream()
        .filter(line -> line.kind() == ChangeKind.REMOVED)
        .map(line -> Objects.requireNonNull(line.before()))
        .toList();
  }
}
