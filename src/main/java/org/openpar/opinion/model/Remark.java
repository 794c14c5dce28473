package org.openpar.opinion.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.opinion.OpinionVerdict;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskId;

/// What a unit says of a task, or of the whole when there is none, and what became of it.
public record Remark(
    UUID id,
    UnitId unit,
    @Nullable TaskId task,
    String words,
    @Nullable OpinionVerdict verdict,
    @Nullable String answer,
    @Nullable String decidedBy,
    @Nullable LocalDate decidedOn) {}
