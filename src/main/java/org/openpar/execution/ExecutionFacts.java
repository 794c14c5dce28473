package org.openpar.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.openpar.plan.PlanId;

/// What other modules may ask of the carrying-out of a plan, always as of a day. Each answer costs
/// a constant number of statements, however long it is.
public interface ExecutionFacts {

  /// The plan by task, by unit and area, by unit and task: one statement for all of them.
  PlanProgress progress(PlanId plan, LocalDate day);

  /// The same, restated on the units of another day: what was given to a unit that is no more
  /// counts for whoever stands for it then, so that the sums are the same. A unit without an heir,
  /// or one that was not there yet, keeps a line of its own.
  PlanProgress progress(PlanId plan, LocalDate day, LocalDate map);

  /// Every task of the plan in the order of the paper.
  default List<TaskProgress> listTasks(PlanId plan, LocalDate day) {
    return progress(plan, day).tasks();
  }

  /// Every unit × area that has an assignment, in the order of the register and the areas.
  default List<UnitProgress> listUnits(PlanId plan, LocalDate day) {
    return progress(plan, day).units();
  }

  /// The assignments a search asks for.
  List<AssignmentBrief> listAssignments(AssignmentSearch search);

  /// The same by the units of another day: each in the line of whoever answers for it then, as
  /// [#progress(PlanId, LocalDate, LocalDate)] counts it; where nobody does, in that of its own.
  List<AssignmentBrief> listAssignments(AssignmentSearch search, LocalDate map);

  /// How many assignments the search would find without its limit.
  int count(AssignmentSearch search);

  /// Like [#listAssignments] row by row, for exports of any length.
  void eachAssignment(AssignmentSearch search, Consumer<AssignmentBrief> row);
}
