package org.openpar.execution.model;

import java.time.LocalDate;
import org.openpar.execution.WorkState;
import org.openpar.organization.PersonId;

/// How far an assignment is. Each state carries what is known in it and nowhere else.
public sealed interface AssignmentState {

  record NotStarted() implements AssignmentState {}

  record InProgress() implements AssignmentState {}

  /// @param doneOn the day the work counts as done: that of the product, else that of the report
  record AwaitingApproval(LocalDate doneOn, PersonId submittedBy) implements AssignmentState {}

  record AwaitingVerification(LocalDate doneOn, PersonId submittedBy) implements AssignmentState {}

  record SentBack(String reason) implements AssignmentState {}

  record Unsatisfactory(String reason) implements AssignmentState {}

  record Completed(LocalDate on, PersonId submittedBy, PersonId verifiedBy)
      implements AssignmentState {}

  default WorkState work() {
    return switch (this) {
      case NotStarted() -> WorkState.NOT_STARTED;
      case InProgress() -> WorkState.IN_PROGRESS;
      case AwaitingApproval _ -> WorkState.AWAITING_APPROVAL;
      case AwaitingVerification _ -> WorkState.AWAITING_VERIFICATION;
      case SentBack _ -> WorkState.SENT_BACK;
      case Unsatisfactory _ -> WorkState.UNSATISFACTORY;
      case Completed _ -> WorkState.COMPLETED;
    };
  }
}
