package org.openpar.execution.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.WorkState;

/// One thing that was said or done about an assignment.
///
/// @param onBehalfOf in whose place, empty where nobody was in charge, null where nobody stood in
public record ProgressStep(
    StepKind kind,
    Instant at,
    LocalDate day,
    WorkState after,
    @Nullable String words,
    Product product,
    String person,
    String unit,
    @Nullable String onBehalfOf) {}
