package org.openpar.plan.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.TaskId;
import org.openpar.platform.text.PlainWords;

/// A line of a plan in two of its versions.
///
/// @param before null when the later version brings it
/// @param after null when the later version has dropped it
/// @param cells what changed of a task that stays, in the order of the paper
public record LineChange(
    ChangeKind kind, @Nullable TaskLine before, @Nullable TaskLine after, List<CellChange> cells) {

  static LineChange added(TaskLine after) {
    return new LineChange(ChangeKind.ADDED, null, after, List.of());
  }

  static LineChange removed(TaskLine before) {
    return new LineChange(ChangeKind.REMOVED, before, null, List.of());
  }

  static LineChange between(TaskLine before, TaskLine after) {
    List<CellChange> cells = new ArrayList<>();
    for (TaskField field : TaskField.values()) {
      if (changed(field, before, after)) {
        cells.add(new CellChange(field, said(field, before, after), said(field, after, before)));
      }
    }
    return new LineChange(
        cells.isEmpty() ? ChangeKind.SAME : ChangeKind.CHANGED, before, after, cells);
  }

  /// Of the plans of two years: words that only moved on with the years are the same.
  static LineChange ofYears(TaskLine before, TaskLine after, MovedYears years) {
    List<CellChange> cells =
        between(before, after).cells().stream().filter(cell -> !movedOn(cell, years)).toList();
    return new LineChange(
        cells.isEmpty() ? ChangeKind.SAME : ChangeKind.CHANGED, before, after, cells);
  }

  private static boolean movedOn(CellChange cell, MovedYears years) {
    boolean body = cell.field() == TaskField.LEAD || cell.field() == TaskField.COOPERATING;
    return !body
        && cell.before() != null
        && PlainWords.of(years.of(cell.before())).equals(PlainWords.of(cell.after()));
  }

  /// The task as it is to be, or as it was when it is no more.
  public TaskLine shown() {
    return after == null ? Objects.requireNonNull(before) : after;
  }

  public TaskId line() {
    return shown().line();
  }

  /// A number that shifts because a row was put in above it is no change.
  private static boolean changed(TaskField field, TaskLine before, TaskLine after) {
    return switch (field) {
      case NUMBER -> false;
      case GROUP -> moved(before, after) || !alike(field, before, after);
      case LEAD -> !alike(field, before, after) || !meant(before.leads(), after.leads());
      case COOPERATING ->
          !alike(field, before, after) || !meant(before.coordinators(), after.coordinators());
      case DEADLINE -> !alike(field, before, after) || !before.due().equals(after.due());
      case TEXT, PRODUCT, MONEY, NOTE -> !alike(field, before, after);
    };
  }

  private static boolean alike(TaskField field, TaskLine before, TaskLine after) {
    return PlainWords.of(before.words(field)).equals(PlainWords.of(after.words(field)));
  }

  private static boolean moved(TaskLine before, TaskLine after) {
    return !PlainWords.of(before.areaTitle()).equals(PlainWords.of(after.areaTitle()));
  }

  private static @Nullable String said(TaskField field, TaskLine task, TaskLine other) {
    if (field != TaskField.GROUP || !moved(task, other)) {
      return task.words(field);
    }
    String area = task.areaCode() + ". " + task.areaTitle();
    return task.group() == null ? area : area + ": " + task.group();
  }

  /// Whether the register is asked for the same bodies; words it does not know say nothing.
  private static boolean meant(List<PartyLine> one, List<PartyLine> other) {
    return bodies(one).equals(bodies(other));
  }

  private record Body(@Nullable Object unit, @Nullable String group, Set<?> excepted) {}

  private static Set<Body> bodies(List<PartyLine> parties) {
    Set<Body> bodies = new HashSet<>();
    parties.stream()
        .filter(party -> party.unitId() != null || party.groupCode() != null)
        .map(party -> new Body(party.unitId(), party.groupCode(), party.excepted()))
        .forEach(bodies::add);
    return bodies;
  }
}
