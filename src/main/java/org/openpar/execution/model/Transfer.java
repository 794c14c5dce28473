package org.openpar.execution.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentId;
import org.openpar.organization.UnitId;

/// An assignment that went to a unit of its own and not with all the others.
///
/// @param from the unit it was given to by the plan
/// @param reason why, in the words of who gave it on; null when a reform did
record Transfer(
    AssignmentId assignment, UnitId from, UnitId to, LocalDate day, @Nullable String reason) {}
