package org.openpar.execution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitId;

/// What a unit has to do with each task of a plan on a day.
///
/// @param parts one for each of [PlanProgress#tasks], null where the task is not the unit's
public record UnitParts(UnitId unit, List<@Nullable TaskPart> parts) {}
