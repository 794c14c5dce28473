package org.openpar.execution.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What moved the due day of an assignment: a document that amends the plan, or an event the day
/// waited for.
///
/// @param day from which the new one holds
/// @param due the day before it, null when there was none
/// @param document number of the document that amends the plan or proves the event ("1500/QĐ-UBND")
/// @param step what was said about the event, null where a document amended the plan
public record DueChange(
    LocalDate day, @Nullable LocalDate due, String document, @Nullable OccurrenceStep step) {}
