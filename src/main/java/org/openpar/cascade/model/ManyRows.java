package org.openpar.cascade.model;

/// What is written into many rows at once, as it was typed; what is left empty stays as it is.
///
/// @param shift how many days later, with a minus how many earlier
/// @param budget of each row
public record ManyRows(String assignee, String shift, String budget) {

  void demandSense() {
    if (assignee.isBlank() && shift.isBlank() && budget.isBlank()) {
      throw new TaskRefused("assignee", "cascade.refused.assignee");
    }
    if (!shift.strip().matches("([+-]?\\d{1,3})?")) {
      throw new TaskRefused("shift", "cascade.refused.shift");
    }
    if (!TaskField.digits(budget).matches("\\d{0,15}")) {
      throw new TaskRefused("budget", "cascade.refused.budget");
    }
  }

  /// The row afterwards, or the first thing that is wrong with it.
  TaskWords of(UnitTask task, int year) {
    TaskWords words = task.words();
    if (!assignee.isBlank()) {
      words = words.assignedTo(assignee.strip());
    }
    if (!budget.isBlank()) {
      words = words.costing(Long.parseLong(TaskField.digits(budget)));
    }
    if (shift.isBlank()) {
      return words;
    }
    TaskWords moved = words.movedBy(Long.parseLong(shift.strip()));
    if (!moved.problems(year).isEmpty()) {
      throw new TaskRefused("shift", "cascade.refused.shift-of", task.code());
    }
    return moved;
  }
}
