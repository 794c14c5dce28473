package org.openpar.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;

/// How a unit stands with its assignments of one area on a day. What is not due to begin yet is
/// given but not counted as owed.
///
/// @param given all assignments of the year
/// @param owed those whose time has come
/// @param lastReport the day the unit last said anything, in any area
public record UnitProgress(
    UnitId unit,
    int areaPosition,
    int given,
    int owed,
    int completed,
    int awaiting,
    int overdue,
    int dueSoon,
    int unsatisfactory,
    @Nullable LocalDate lastReport) {}
