package org.openpar.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.TaskId;

/// How a task of the plan stands on a day, worked out of all its assignments ("x/128").
///
/// @param grade how far the figure can be believed: 'A' a confirmed document, 'B' evidence waiting
///     for
///     confirmation, 'C' the unit says so, 'D' nothing yet
/// @param nextDue the earliest due day still open
/// @param latestDue the last due day of all, null when there is none
public record TaskProgress(
    TaskId task,
    int position,
    String code,
    int areaPosition,
    String areaCode,
    String areaTitle,
    String text,
    boolean regular,
    Bucket bucket,
    int assignments,
    int completed,
    int overdue,
    int awaiting,
    char grade,
    @Nullable LocalDate nextDue,
    @Nullable LocalDate latestDue) {}
