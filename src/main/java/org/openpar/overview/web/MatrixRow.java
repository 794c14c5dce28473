package org.openpar.overview.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.Bucket;
import org.openpar.execution.TaskPart;
import org.openpar.organization.Unit;

/// A unit in the matrix: its part in each task shown, null where the task is not the unit's.
public record MatrixRow(Unit unit, List<@Nullable TaskPart> parts, PartSum sum) {

  static MatrixRow of(Unit unit, List<@Nullable TaskPart> parts) {
    return new MatrixRow(unit, parts, PartSum.of(parts));
  }

  boolean has(Bucket bucket) {
    return parts.stream().anyMatch(part -> part != null && part.bucket() == bucket);
  }
}
