package org.openpar.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing owed because of a deadline: a single due day, or one period of a recurring or ongoing
/// duty.
///
/// @param number 1, 2, 3 … within the deadline
/// @param label the period in words ("Quý I", "Tháng 3", "Đợt 2"), "" when there is only one
/// @param start the first day on which it can be worked on, or null when it always could
/// @param due the last day, or null when there is none
/// @param regular whether it is one period of an ongoing or recurring duty (nhiệm vụ thường xuyên)
public record Obligation(
    int number,
    String label,
    @Nullable LocalDate start,
    @Nullable LocalDate due,
    boolean regular) {}
