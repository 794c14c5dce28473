package org.openpar.execution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpar.execution.WorkState;
import org.openpar.execution.model.AssignmentState.AwaitingApproval;
import org.openpar.execution.model.AssignmentState.AwaitingVerification;
import org.openpar.execution.model.AssignmentState.Completed;
import org.openpar.execution.model.AssignmentState.InProgress;
import org.openpar.execution.model.AssignmentState.NotStarted;
import org.openpar.execution.model.AssignmentState.SentBack;
import org.openpar.execution.model.AssignmentState.Unsatisfactory;
import org.openpar.organization.PersonId;

class StateColumnsTests {

  static Stream<AssignmentState> states() {
    LocalDate day = LocalDate.of(2018, 10, 12);
    return Stream.of(
        new NotStarted(),
        new InProgress(),
        new AwaitingApproval(day, PersonId.next()),
        new AwaitingVerification(day, PersonId.next()),
        new SentBack("Thiếu số văn bản"),
        new Unsatisfactory("Chưa đúng nội dung"),
        new Completed(day, PersonId.next(), PersonId.next()));
  }

  @ParameterizedTest
  @MethodSource("states")
  void bringsEveryStateBack(AssignmentState state) {
    assertThat(StateColumns.of(state).toState()).isEqualTo(state);
  }

  @Test
  void knowsEveryWorkState() {
    Set<WorkState> covered = states().map(AssignmentState::work).collect(Collectors.toSet());

    assertThat(covered).containsExactlyInAnyOrder(WorkState.values());
  }
}
