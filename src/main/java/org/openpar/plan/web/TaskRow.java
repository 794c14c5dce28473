package org.openpar.plan.web;

import java.util.List;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.web.Fragment;

/// A task in the table of its area, each cell a link to its editor.
///
/// @param swapped whether it takes the place of the row of the same task on the page
public record TaskRow(TaskLine task, Understanding understood, boolean swapped)
    implements Fragment {

  private static final List<TaskField> CELLS =
      List.of(
          TaskField.PRODUCT,
          TaskField.LEAD,
          TaskField.COOPERATING,
          TaskField.DEADLINE,
          TaskField.MONEY,
          TaskField.NOTE);

  public List<TaskField> cells() {
    return CELLS;
  }

  public boolean doubtful(TaskField field) {
    return task.openDoubts().stream().anyMatch(doubt -> doubt.field() == field);
  }
}
