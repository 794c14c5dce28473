package org.openpar.plan.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.Mend;
import org.openpar.plan.model.OpenDoubt;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;

/// A plan as it stands at this moment, for every page and piece of a page that shows it.
///
/// @param mends what its empty cells could say, while it may be written
/// @param reach how many areas of its time it speaks of, while it may be written
/// @param targets what its targets say of themselves, while it may be written
public record Review(
    Plan plan,
    List<TaskLine> tasks,
    Understanding understood,
    List<Mend> mends,
    @Nullable AreaReach reach,
    @Nullable TargetReach targets) {

  /// Above this the areas are folded and come when one opens them.
  private static final int TASKS_AT_ONCE = 300;

  public List<Area> areas() {
    Collection<List<TaskLine>> areas =
        tasks.stream()
            .collect(Collectors.groupingBy(TaskLine::area, LinkedHashMap::new, Collectors.toList()))
            .values();
    return areas.stream().map(Area::of).toList();
  }

  /// Everything nobody has settled, in the order of the paper.
  public List<Place> places() {
    return tasks.stream().flatMap(Review::places).toList();
  }

  /// How many tasks have such a place.
  public long doubtful() {
    return tasks.stream().filter(task -> !task.openDoubts().isEmpty()).count();
  }

  public Completeness completeness() {
    return Completeness.of(tasks, mends, reach, targets);
  }

  public boolean folded() {
    return tasks.size() > TASKS_AT_ONCE;
  }

  static Stream<Place> places(TaskLine task) {
    return task.openDoubts().stream()
        .collect(Collectors.groupingBy(OpenDoubt::field, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> new Place(task, entry.getKey(), entry.getValue()));
  }

  /// The fields whose doubts a person has settled, so that they leave the list.
  static List<TaskField> settled(TaskLine task) {
    List<TaskField> open = places(task).map(Place::field).toList();
    return task.doubts().stream()
        .map(OpenDoubt::field)
        .distinct()
        .filter(field -> !open.contains(field))
        .toList();
  }
}
