package org.openpar.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;

/// What a list of assignments is to hold; a null asks for all.
///
/// @param day the day the list holds for
/// @param words looked for in the task's text and code, accents and capitals aside
/// @param sort "code", "unit", "due" or "bucket"
/// @param limit at most so many, from `offset` on; 0 = all
public record AssignmentSearch(
    @Nullable PlanId plan,
    LocalDate day,
    @Nullable UnitId unit,
    @Nullable TaskId task,
    @Nullable Integer areaPosition,
    @Nullable Bucket bucket,
    @Nullable String words,
    String sort,
    int offset,
    int limit) {

  public static AssignmentSearch of(PlanId plan, LocalDate day) {
    return new AssignmentSearch(plan, day, null, null, null, null, null, "code", 0, 0);
  }

  public AssignmentSearch forUnit(UnitId unit) {
    return new AssignmentSearch(
        plan, day, unit, task, areaPosition, bucket, words, sort, offset, limit);
  }

  /// So many rows, from one on.
  public AssignmentSearch limitedTo(int offset, int limit) {
    return new AssignmentSearch(
        plan, day, unit, task, areaPosition, bucket, words, sort, offset, limit);
  }
}
