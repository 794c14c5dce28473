package org.openpar.cascade.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpar.platform.model.RuleViolated;

/// What is written into many rows at once, as it was typed; what is left empty stays as it is.
///
/// @param cells who does it, people and other means, money, the days it begins and is done
/// @param shift how many days later, with a minus how many earlier; not with a day of its own
public record ManyRows(TypedWords cells, String shift) {

  private static final List<TaskField> CELLS =
      List.of(
          TaskField.ASSIGNEE, TaskField.START, TaskField.DUE, TaskField.BUDGET, TaskField.STAFF);

  /// @param typed by the names of the fields; a division and an officer stand in one cell, as the
  ///     form of the plan has it
  public static ManyRows of(Map<String, String> typed) {
    Map<TaskField, String> cells =
        CELLS.stream()
            .collect(
                Collectors.toMap(field -> field, field -> typed.getOrDefault(field.field(), "")));
    cells.put(
        TaskField.ASSIGNEE,
        Stream.of("division", TaskField.ASSIGNEE.field())
            .map(name -> typed.getOrDefault(name, "").strip())
            .filter(who -> !who.isEmpty())
            .collect(Collectors.joining(", ")));
    return new ManyRows(new TypedWords(cells), typed.getOrDefault("shift", "").strip());
  }

  /// Everything nobody can read of it, or that makes no sense together.
  List<RuleViolated> problems() {
    List<RuleViolated> problems = new ArrayList<>(cells.read().problems());
    if (shift.isEmpty() && CELLS.stream().noneMatch(this::says)) {
      problems.add(new TaskRefused("division", "cascade.refused.assignee"));
    }
    if (!shift.matches("([+-]?\\d{1,3})?")) {
      problems.add(new TaskRefused("shift", "cascade.refused.shift"));
    } else if (!shift.isEmpty() && setsDays()) {
      problems.add(new TaskRefused("shift", "cascade.refused.shift-and-day"));
    }
    return problems;
  }

  private boolean setsDays() {
    return says(TaskField.START) || says(TaskField.DUE);
  }

  private boolean says(TaskField field) {
    return !cells.said(field).isEmpty();
  }

  /// The row afterwards.
  TaskWords of(TaskWords words) {
    TaskWords written = words.overwritten(cells.read().words());
    return shift.isEmpty() ? written : written.movedBy(Long.parseLong(shift));
  }

  /// What is wrong with a row afterwards: its days, where they were moved or set.
  List<RuleViolated> problems(UnitTask task, int year) {
    boolean sameDays = shift.isEmpty() && !setsDays();
    if (sameDays || of(task.words()).problems(year).isEmpty()) {
      return List.of();
    }
    return List.of(
        shift.isEmpty()
            ? new TaskRefused(
                says(TaskField.DUE) ? "due" : "start", "cascade.refused.days-of", task.code())
            : new TaskRefused("shift", "cascade.refused.shift-of", task.code()));
  }
}
