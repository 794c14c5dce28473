package org.openpar.plan.web;

import java.util.List;
import org.openpar.plan.model.OpenDoubt;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;

/// One place of the paper that a person should look at: a field of a task with all its doubts.
public record Place(TaskLine task, TaskField field, List<OpenDoubt> doubts) {

  /// Its address on the page.
  public String anchor() {
    return "xem-" + Paths.anchor(task) + "-" + field.key();
  }

  public String words() {
    return Words.of(task, field);
  }
}
