package org.openpar.execution.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.Bucket;
import org.openpar.execution.model.Responsibility.Inherited;
import org.openpar.platform.web.Fragment;

/// A line of "my work": what is owed, how it stands, and the one or two things to do about it.
///
/// @param offer what the reader may do right here
/// @param named whether the unit is said, as on lists of several units
/// @param charge who is in charge, null where that is not told
/// @param inherited from which unit it came, null while it is with its first one
public record AssignmentRow(
    AssignmentBrief brief,
    LocalDate day,
    Offer offer,
    boolean named,
    @Nullable ChargeWords charge,
    @Nullable Inherited inherited)
    implements Fragment {

  AssignmentRow(AssignmentBrief brief, LocalDate day, Offer offer, boolean named) {
    this(brief, day, offer, named, null, null);
  }

  public enum Offer {
    /// Report, or say that nothing changed.
    REPORT,
    /// Mend what came back.
    MEND,
    /// Look at what somebody handed in.
    CHECK,
    /// Only read.
    NOTHING
  }

  public String path() {
    return "/viec/" + brief.id().value();
  }

  public StandingMarks marks() {
    return new StandingMarks(brief.standing(), brief.completedOn(), day);
  }

  /// What is overdue asks for its update in the color of the main button.
  public boolean late() {
    return brief.standing().bucket() == Bucket.OVERDUE;
  }

  /// Whether the last words are those that sent it back.
  public boolean reasonIsLast() {
    return brief.reason() != null && brief.reason().equals(brief.lastWords());
  }
}
