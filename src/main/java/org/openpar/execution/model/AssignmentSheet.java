package org.openpar.execution.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentBrief;

/// An assignment as its own page shows it: what the plan says, word for word, and how it stands.
///
/// @param version of today, for forms
/// @param withdrawnOn the day from which it is no longer owed, null while it is
public record AssignmentSheet(
    AssignmentBrief brief,
    int version,
    TaskWords words,
    @Nullable LocalDate start,
    Product product,
    @Nullable LocalDate withdrawnOn) {

  /// Whether an amendment of the plan has taken it back by the day.
  public boolean withdrawn(LocalDate day) {
    return withdrawnOn != null && !withdrawnOn.isAfter(day);
  }

  /// The task as printed in the plan.
  public record TaskWords(
      int year,
      String areaTitle,
      @Nullable String product,
      @Nullable String lead,
      @Nullable String cooperating,
      @Nullable String deadline) {}
}
