package org.openpar.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.plan.paper.Paper.decision;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.plan.model.FieldDoubt;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.Source;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskReading;

/// Crossed-out words are out of force: no task is made of them, and each of them is told.
class StruckWordsTests {

  private static final String HEADER =
      "STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian";

  @Test
  void readsADeadlineThatWasCrossedOutAndWrittenAnew() {
    TaskReading task =
        decision(2018)
            .table(
                HEADER,
                "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Trước ~30/6/2018~ 31/8/2018")
            .task();

    assertThat(task.deadline()).isEqualTo("Trước 31/8/2018");
    assertThat(task.due().deadline().dues()).containsExactly(LocalDate.of(2018, 8, 31));
    assertThat(task.doubts())
        .contains(FieldDoubt.of(TaskField.DEADLINE, "doubt.plan.struck", "30/6/2018"));
  }

  @Test
  void takesALeadForMissingWhenAllItsWordsAreCrossedOut() {
    TaskReading task =
        decision(2018)
            .table(HEADER, "1 | Ban hành quy chế | Quy chế | ~Sở Tài chính~ | | Quý I")
            .task();

    assertThat(task.lead()).isNull();
    assertThat(task.doubts())
        .contains(
            FieldDoubt.of(TaskField.LEAD, "doubt.plan.lead-missing"),
            FieldDoubt.of(TaskField.LEAD, "doubt.plan.struck", "Sở Tài chính"));
  }

  @Test
  void makesNoTaskOfACrossedOutRowAndTellsEveryWordOfIt() {
    PlanReading reading =
        decision(2018)
            .table(
                HEADER,
                "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I",
                "~2~ | ~Rà soát văn bản~ | ~Báo cáo~ | ~Sở Tư pháp~ | | ~Quý II~",
                "3 | Kiểm tra | Biên bản | Sở Tư pháp | | Quý III")
            .read();

    assertThat(reading.tasks()).extracting(TaskReading::number).containsExactly("1", "3");
    assertThat(struck(reading))
        .containsExactly(
            Problem.at(
                new Source(2, 3),
                "problem.plan.struck",
                "2 | Rà soát văn bản | Báo cáo | Sở Tư pháp | Quý II"));
    assertThat(reading.problems())
        .noneMatch(problem -> problem.doubt().key().equals("problem.plan.filler-rows"));
  }

  @Test
  void tellsWhatIsCrossedOutInTheRunningText() {
    PlanReading reading =
        decision(2018)
            .lines("II. NHIỆM VỤ TRỌNG TÂM", "1. Ban hành quy chế ~và quy trình~.")
            .table(HEADER, "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I")
            .read();

    assertThat(reading.keyTasks()).containsExactly("Ban hành quy chế .");
    assertThat(struck(reading))
        .extracting(problem -> problem.doubt().arguments().getFirst())
        .containsExactly("và quy trình");
  }

  private static List<Problem> struck(PlanReading reading) {
    return reading.problems().stream()
        .filter(problem -> problem.doubt().key().equals("problem.plan.struck"))
        .toList();
  }
}
