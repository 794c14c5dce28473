package org.openpar.execution.model;

import java.util.List;
import org.openpar.execution.AssignmentBrief;

/// One page of what a search finds.
///
/// @param total how many there are without the page's limit
public record FoundAssignments(List<AssignmentBrief> rows, int total) {}
