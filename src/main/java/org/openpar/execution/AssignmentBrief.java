package org.openpar.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskId;

/// An assignment as lists show it, as of a day.
///
/// @param label the period in words ("Quý I"), "" when there is only one obligation
/// @param product number and day of the document that proves it, in words; null while there is none
/// @param reason why it came back to the unit, null when it did not
/// @param reportedBy the person behind the last word, null when nobody has spoken
public record AssignmentBrief(
    AssignmentId id,
    PlanId plan,
    TaskId task,
    String code,
    String areaCode,
    int areaPosition,
    String text,
    UnitId unit,
    String unitName,
    String label,
    Standing standing,
    @Nullable LocalDate completedOn,
    @Nullable String product,
    int evidence,
    @Nullable String reason,
    @Nullable String lastWords,
    @Nullable String reportedBy,
    @Nullable LocalDate reportedOn) {

  /// The same in another unit's line: that of whoever stands for the one it was given to.
  public AssignmentBrief at(UnitId other, String name) {
    return new AssignmentBrief(
        id,
        plan,
        task,
        code,
        areaCode,
        areaPosition,
        text,
        other,
        name,
        label,
        standing,
        completedOn,
        product,
        evidence,
        reason,
        lastWords,
        reportedBy,
        reportedOn);
  }
}
