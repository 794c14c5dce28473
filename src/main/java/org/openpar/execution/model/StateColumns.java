package org.openpar.execution.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.WorkState;
import org.openpar.execution.model.AssignmentState.AwaitingApproval;
import org.openpar.execution.model.AssignmentState.AwaitingVerification;
import org.openpar.execution.model.AssignmentState.Completed;
import org.openpar.execution.model.AssignmentState.InProgress;
import org.openpar.execution.model.AssignmentState.NotStarted;
import org.openpar.execution.model.AssignmentState.SentBack;
import org.openpar.execution.model.AssignmentState.Unsatisfactory;
import org.openpar.organization.PersonId;

/// An [AssignmentState] as columns. Which may be null in which state stands in the check
/// constraints of the table too.
record StateColumns(
    WorkState state,
    @Nullable LocalDate completedOn,
    @Nullable PersonId submittedBy,
    @Nullable PersonId verifiedBy,
    @Nullable String reason) {

  static StateColumns of(AssignmentState state) {
    WorkState work = state.work();
    return switch (state) {
      case NotStarted(), InProgress() -> new StateColumns(work, null, null, null, null);
      case AwaitingApproval(var on, var by) -> new StateColumns(work, on, by, null, null);
      case AwaitingVerification(var on, var by) -> new StateColumns(work, on, by, null, null);
      case SentBack(var reason) -> new StateColumns(work, null, null, null, reason);
      case Unsatisfactory(var reason) -> new StateColumns(work, null, null, null, reason);
      case Completed(var on, var by, var checker) -> new StateColumns(work, on, by, checker, null);
    };
  }

  AssignmentState toState() {
    return switch (state) {
      case NOT_STARTED -> new NotStarted();
      case IN_PROGRESS -> new InProgress();
      case AWAITING_APPROVAL ->
          new AwaitingApproval(requireNonNull(completedOn), requireNonNull(submittedBy));
      case AWAITING_VERIFICATION ->
          new AwaitingVerification(requireNonNull(completedOn), requireNonNull(submittedBy));
      case SENT_BACK -> new SentBack(requireNonNull(reason));
      case UNSATISFACTORY -> new Unsatisfactory(requireNonNull(reason));
      case COMPLETED ->
          new Completed(
              requireNonNull(completedOn), requireNonNull(submittedBy), requireNonNull(verifiedBy));
    };
  }
}
