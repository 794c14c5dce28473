package org.openpar.reporting.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.PlanId;
import org.openpar.reporting.ReportId;

/// A report that left the house, and the figures it left with.
///
/// @param day the day the figures hold for
/// @param map the day whose units they were restated on, null for none
public record Produced(
    ReportId id,
    PlanId plan,
    LocalDate day,
    @Nullable LocalDate map,
    Instant madeAt,
    String madeBy,
    Figures figures,
    String digest) {}
