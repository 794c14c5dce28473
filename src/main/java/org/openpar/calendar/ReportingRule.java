package org.openpar.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How years are cut into reporting periods from a year on, by one paper.
///
/// @param edition from 1; 0 for what came with the release
/// @param basis the paper; empty for what came with the release
/// @param periods as they lie in the first year
/// @param daysAfter the cut-off, by which each level reports; who is missing reports with the
///     province
public record ReportingRule(
    int firstYear,
    int edition,
    String basis,
    @Nullable LocalDate basisOn,
    @Nullable String by,
    @Nullable Instant at,
    List<ReportingPeriod> periods,
    Map<ReportLevel, Integer> daysAfter) {}
