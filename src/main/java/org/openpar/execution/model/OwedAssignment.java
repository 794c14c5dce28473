package org.openpar.execution.model;

import org.openpar.execution.AssignmentBrief;

/// An assignment of a unit among others that stand like it.
///
/// @param alike how many those are: of what is done, waits or is still to come only some are read
public record OwedAssignment(AssignmentBrief brief, int alike) {}
