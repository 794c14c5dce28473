package org.openpar.execution.web;

import org.openpar.execution.model.Occurrence;
import org.openpar.plan.TaskId;

/// Where the pages about events stand.
public final class OccurrencePaths {

  public static final String LIST = "/cho-su-kien";

  private OccurrencePaths() {}

  public static String of(TaskId task) {
    return LIST + "/" + task.value();
  }

  /// The document that proves it.
  public static String file(TaskId task, Occurrence step) {
    return of(task) + "/tep/" + step.number();
  }
}
