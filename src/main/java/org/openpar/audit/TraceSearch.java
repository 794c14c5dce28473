package org.openpar.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What to look for in the trail; a null asks for all.
///
/// @param before only traces with a smaller number: the next page
public record TraceSearch(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String words,
    @Nullable Long before,
    int limit) {}
