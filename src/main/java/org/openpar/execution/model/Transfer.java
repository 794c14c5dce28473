package org.openpar.execution.model;

import java.time.LocalDate;
import org.openpar.execution.AssignmentId;
import org.openpar.organization.UnitId;

/// An assignment that went to a unit of its own and not with all the others.
///
/// @param from the unit it was given to by the plan
record Transfer(AssignmentId assignment, UnitId from, UnitId to, LocalDate day) {}
