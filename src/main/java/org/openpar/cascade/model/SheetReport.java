package org.openpar.cascade.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.RuleViolated;

/// What a sheet would change in a plan, cell by cell, and what of it cannot be taken.
///
/// @param changes rows that can be taken, each with what it changes
/// @param problems cells that cannot stand as they were filled; their rows are left out
/// @param conflicts cells that the unit changed on the sheet and somebody else in the plan
/// @param unknown rows whose locked id is not of this plan any more
/// @param unchanged rows that say what the plan says
/// @param left tasks of the plan that are not on the sheet; they stay as they are
/// @param struck words that are crossed out on the sheet and count as not written
public record SheetReport(
    List<Change> changes,
    List<Problem> problems,
    List<Conflict> conflicts,
    List<SheetRow> unknown,
    int unchanged,
    long left,
    List<Struck> struck) {

  /// A row that can be taken.
  ///
  /// @param task null for a new one
  /// @param area where a new one goes
  public record Change(
      SheetRow row,
      @Nullable UnitTask task,
      AreaPlace area,
      TaskWords words,
      List<CellChange> cells) {}

  public record CellChange(String reference, TaskField field, String from, String to) {}

  /// @param there what stands in the cell
  public record Problem(String reference, String there, RuleViolated refusal) {}

  /// @param base what both found, null where the sheet does not tell
  public record Conflict(
      String reference, TaskField field, @Nullable String base, String now, String file) {}

  public record Struck(String reference, String words) {}

  /// Whether there is anything to be taken or decided.
  public boolean worthTaking() {
    return !changes.isEmpty() || !conflicts.isEmpty();
  }

  /// Rows that are left out, for what stands in one of their cells or because they are unknown.
  public long leftOut() {
    return unknown.size()
        + problems.stream()
            .map(problem -> problem.reference().replaceAll("\\D", ""))
            .distinct()
            .count();
  }
}
