package org.openpar.cascade.model;

import org.jspecify.annotations.Nullable;
import org.openpar.cascade.UnitTaskId;

/// A row of a unit's plan as it was handed in; the row itself may be gone since.
///
/// @param code null where it was handed in before codes were kept
public record SubmittedTask(UnitTaskId id, @Nullable String code, TaskWords words) {}
