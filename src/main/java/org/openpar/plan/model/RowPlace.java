package org.openpar.plan.model;

import org.jspecify.annotations.Nullable;
import org.openpar.plan.TaskId;

/// Where a task of a draft stands: in which area, under which general task; its place in the order
/// is that in its list.
///
/// @param code the one it had when it was read
public record RowPlace(TaskId id, int area, @Nullable String group, String code) {}
