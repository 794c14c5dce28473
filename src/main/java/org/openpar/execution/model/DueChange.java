package org.openpar.execution.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A document that moved the due day of an assignment.
///
/// @param day from which the new one holds
/// @param due the day before it, null when there was none
/// @param document its number ("1500/QĐ-UBND")
public record DueChange(LocalDate day, @Nullable LocalDate due, String document) {}
