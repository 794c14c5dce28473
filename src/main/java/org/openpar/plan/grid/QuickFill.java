package org.openpar.plan.grid;

import java.time.Instant;
import java.util.List;
import org.openpar.plan.model.TaskField;

/// Cells that were filled with one press.
///
/// @param number of its first change
/// @param undoable whether any of the cells still says what was filled in
public record QuickFill(
    long number, String person, Instant at, List<Cell> cells, boolean undoable) {

  /// @param code "" when the row is no more
  public record Cell(String code, TaskField field, String before, String after) {}
}
