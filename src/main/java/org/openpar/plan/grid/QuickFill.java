package org.openpar.plan.grid;

import java.time.Instant;
import java.util.List;
import org.openpar.plan.model.Measure;
import org.openpar.plan.model.TaskField;
import org.openpar.platform.text.Texts;

/// Cells, or parts of targets, that were filled with one press.
///
/// @param number of its first change
/// @param undoable whether any of the cells still says what was filled in
public record QuickFill(
    long number,
    String person,
    Instant at,
    List<Cell> cells,
    List<Target> targets,
    boolean undoable) {

  /// @param code "" when the row is no more
  public record Cell(String code, TaskField field, String before, String after) {}

  /// @param before as it is shown
  /// @param after as it is shown
  public record Target(int position, Measure.Part part, String before, String after) {

    /// In the reader's language.
    public String said(String shown, Texts t) {
      return part == Measure.Part.DIRECTION && !shown.isEmpty()
          ? t.say("plan.aim.direction." + shown)
          : shown;
    }
  }

  public int size() {
    return cells.size() + targets.size();
  }
}
