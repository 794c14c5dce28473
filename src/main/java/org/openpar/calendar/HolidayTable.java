package org.openpar.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.WorkingDays.SpecialDay;

/// The holidays and exchanged days of a year by one paper, in the order of the days.
///
/// @param edition from 1; 0 for what came with the release
/// @param basis the paper; empty for what came with the release
public record HolidayTable(
    int year,
    int edition,
    String basis,
    @Nullable LocalDate basisOn,
    @Nullable String by,
    @Nullable Instant at,
    List<SpecialDay> days) {}
