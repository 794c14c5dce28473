package org.openpar.execution.model;

import org.openpar.execution.Bucket;

/// The assignments of one task, counted on a day, and the one bucket the task goes into.
///
/// @param late of the completed ones
/// @param proven those with a file or a dated product
/// @param reported those whose unit has said anything
record TaskTally(
    int assignments,
    int completed,
    int late,
    int unsatisfactory,
    int overdue,
    int awaiting,
    int dueSoon,
    int notYet,
    int proven,
    int reported) {

  /// The worst comes first, so that a task looks no better than its weakest unit.
  Bucket bucket(boolean regular) {
    if (unsatisfactory > 0) {
      return Bucket.UNSATISFACTORY;
    } else if (assignments > 0 && completed == assignments) {
      return late > 0 ? Bucket.DONE_LATE : Bucket.DONE_ON_TIME;
    } else if (overdue > 0) {
      return Bucket.OVERDUE;
    } else if (awaiting > 0 && awaiting + completed == owed()) {
      return Bucket.AWAITING;
    } else if (regular && owed() > 0) {
      return Bucket.REGULAR;
    } else if (dueSoon > 0) {
      return Bucket.DUE_SOON;
    }
    return notYet == assignments ? Bucket.NOT_YET : Bucket.IN_TIME;
  }

  /// How far the figure can be believed: A all that is owed is confirmed, B there is evidence, C
  /// the units say so, D nothing yet.
  char grade() {
    if (completed > 0 && completed == owed()) {
      return 'A';
    } else if (proven > 0) {
      return 'B';
    }
    return reported > 0 ? 'C' : 'D';
  }

  /// Those whose time has come.
  private int owed() {
    return assignments - notYet;
  }
}
