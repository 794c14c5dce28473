package org.openpar.plan.web;

import java.util.List;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// One field of a task to be set right: on a page of its own, or, with script, its form in place of
/// the cell.
///
/// @param words what stands in the editor
/// @param stands what stands in the field itself; whoever saves says with it what he has seen
/// @param overtaken whether somebody changed the field while it was being edited
/// @param names what the editor of agencies offers
public record FieldPage(
    Plan plan,
    TaskLine task,
    TaskField field,
    String words,
    String stands,
    boolean overtaken,
    FormErrors errors,
    Understanding understood,
    List<String> names)
    implements Page {

  @Override
  public HttpStatus status() {
    return overtaken ? HttpStatus.CONFLICT : errors.status();
  }

  public boolean ofAgencies() {
    return field == TaskField.LEAD || field == TaskField.COOPERATING;
  }

  /// Whether the words are read, and the reading shown while one types.
  public boolean isRead() {
    return ofAgencies() || field == TaskField.DEADLINE;
  }

  public String back() {
    return back(task);
  }

  /// The place of a task on the page of its draft.
  static String back(TaskLine task) {
    return Paths.review(task.plan()) + "?linh-vuc=" + task.area() + "#" + Paths.anchor(task);
  }
}
