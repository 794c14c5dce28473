package org.openpar.opinion.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskId;

/// A task of the draft as it stood when the units were asked.
///
/// @param units who leads it or helps
public record AskedTask(
    TaskId id,
    String area,
    String code,
    String text,
    @Nullable String product,
    @Nullable String lead,
    @Nullable String cooperating,
    @Nullable String deadline,
    Set<UnitId> units) {}
