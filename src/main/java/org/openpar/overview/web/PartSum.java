package org.openpar.overview.web;

import org.jspecify.annotations.Nullable;
import org.openpar.execution.TaskPart;

/// Many parts together: a row, a column, or all of the matrix.
public record PartSum(int given, int completed, int overdue) {

  static final PartSum NONE = new PartSum(0, 0, 0);

  static PartSum of(Iterable<? extends @Nullable TaskPart> parts) {
    int given = 0;
    int completed = 0;
    int overdue = 0;
    for (TaskPart part : parts) {
      if (part != null) {
        given += part.given();
        completed += part.completed();
        overdue += part.overdue();
      }
    }
    return new PartSum(given, completed, overdue);
  }

  PartSum plus(PartSum more) {
    return new PartSum(given + more.given, completed + more.completed, overdue + more.overdue);
  }

  /// Done out of given, between 0 and 1; 0 when there is nothing.
  double share() {
    return given == 0 ? 0 : (double) completed / given;
  }
}
