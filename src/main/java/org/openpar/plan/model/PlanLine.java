package org.openpar.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.PlanId;

/// A plan in the list of plans.
public record PlanLine(
    PlanId id,
    int year,
    String title,
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    PlanState state,
    String fileName,
    Instant draftedAt,
    String draftedBy,
    int tasks,
    int openDoubts) {}
