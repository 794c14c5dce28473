package org.openpar.plan.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.TaskId;

/// Two versions of a plan side by side: every line of either, in the order of the later one; what
/// was dropped stands where it stood.
public record PlanChanges(List<LineChange> lines) {

  public PlanChanges {
    lines = List.copyOf(lines);
  }

  static PlanChanges between(List<TaskLine> before, List<TaskLine> after) {
    Map<TaskId, TaskLine> known = new HashMap<>();
    before.forEach(task -> known.put(task.line(), task));
    Map<TaskId, TaskLine> kept = new HashMap<>();
    after.forEach(task -> kept.put(task.line(), task));
    Map<@Nullable TaskId, List<LineChange>> dropped = droppedAfter(before, kept);
    List<LineChange> lines = new ArrayList<>(dropped.getOrDefault(null, List.of()));
    for (TaskLine task : after) {
      TaskLine was = known.get(task.line());
      lines.add(was == null ? LineChange.added(task) : LineChange.between(was, task));
      lines.addAll(dropped.getOrDefault(task.line(), List.of()));
    }
    return new PlanChanges(lines);
  }

  /// What was dropped, by the kept line it stood behind; null = at the beginning.
  private static Map<@Nullable TaskId, List<LineChange>> droppedAfter(
      List<TaskLine> before, Map<TaskId, TaskLine> kept) {
    Map<@Nullable TaskId, List<LineChange>> dropped = new HashMap<>();
    @Nullable TaskId last = null;
    for (TaskLine task : before) {
      if (kept.containsKey(task.line())) {
        last = task.line();
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
