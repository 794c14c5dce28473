package org.openpar.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanKind;

/// A plan in the list of plans.
///
/// @param amendment whether it is the draft of one
/// @param amendments how many decisions have amended it
/// @param parent the plan it belongs to
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
    int openDoubts,
    boolean amendment,
    int amendments,
    PlanKind kind,
    @Nullable PlanId parent) {}
