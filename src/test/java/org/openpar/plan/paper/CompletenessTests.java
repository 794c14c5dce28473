package org.openpar.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.plan.paper.Paper.decision;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.plan.model.FieldDoubt;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.TaskField;

class CompletenessTests {

  private static final String HEADER = "STT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời gian | Kinh phí";

  @Test
  void doubtsEachTaskWithoutMoneyWhenThereIsAColumnForIt() {
    PlanReading plan =
        decision(2018)
            .table(
                HEADER,
                "1 | Việc a | Quy chế | Sở Nội vụ | Quý I | 20 triệu",
                "2 | Việc b | Quy chế | Sở Nội vụ | Quý I | ")
            .read();
    assertThat(plan.tasks().getFirst().doubts()).isEmpty();
    assertThat(plan.tasks().get(1).doubts())
        .containsExactly(FieldDoubt.of(TaskField.MONEY, "doubt.plan.money-missing"));
    assertThat(keys(plan)).doesNotContain("problem.plan.no-money");
  }

  @Test
  void doubtsTheOneTaskAmongManyThatNobodyHelpsWith() {
    String header = "STT | Nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Thời gian";
    String[] rows = new String[11];
    rows[0] = header;
    for (int row = 1; row < rows.length; row++) {
      String helpers = row == 4 ? "" : "Sở Tài chính";
      rows[row] = row + " | Việc số " + row + " | Quy chế | Sở Nội vụ | " + helpers + " | Quý I";
    }
    PlanReading plan = decision(2018).table(rows).read();
    PlanReading few = decision(2018).table(header, rows[3], rows[4]).read();

    assertThat(plan.tasks().get(3).doubts())
        .containsExactly(
            FieldDoubt.of(TaskField.COOPERATING, "doubt.plan.cooperating-missing", "9"));
    assertThat(plan.tasks()).filteredOn(task -> !task.doubts().isEmpty()).hasSize(1);
    assertThat(few.tasks()).allSatisfy(task -> assertThat(task.doubts()).isEmpty());
  }

  @Test
  void reportsAMissingColumnOfMoneyOnce() {
    PlanReading plan =
        decision(2018)
            .table(
                "STT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời gian",
                "1 | Việc a | Quy chế | Sở Nội vụ | Quý I",
                "2 | Việc b | Quy chế | Sở Nội vụ | Quý I")
            .read();
    assertThat(keys(plan)).containsOnlyOnce("problem.plan.no-money");
    assertThat(plan.tasks()).allSatisfy(task -> assertThat(task.doubts()).isEmpty());
  }

  @Test
  void reportsARequiredAreaWithoutTasks() {
    PlanReading plan =
        decision(2018)
            .table(
                HEADER,
                "I | CẢI CÁCH THỂ CHẾ | < | < | < | <",
                "1 | Việc a | Quy chế | Sở Nội vụ | Quý I | 0",
                "II | CẢI CÁCH THỦ TỤC HÀNH CHÍNH | < | < | < | <",
                "1 | Việc b | Quy chế | Sở Nội vụ | Quý I | 0",
                "III | CẢI CÁCH TỔ CHỨC BỘ MÁY | < | < | < | <",
                "1 | Việc c | Quy chế | Sở Nội vụ | Quý I | 0")
            .read();
    assertThat(plan.problems())
        .filteredOn(problem -> problem.doubt().key().equals("problem.plan.area-missing"))
        .extracting(problem -> problem.doubt().arguments().getFirst())
        .containsExactly("chế độ công vụ", "tài chính công", "chính quyền điện tử, chính quyền số");
  }

  @Test
  void comparesTheNumberOfTasksWithWhatTheDocumentSays() {
    PlanReading plan =
        decision(2018)
            .lines("Kế hoạch gồm 65 nhiệm vụ cụ thể thuộc 8 lĩnh vực.")
            .table(HEADER, "1 | Việc a | Quy chế | Sở Nội vụ | Quý I | 0")
            .read();
    assertThat(plan.problems()).contains(Problem.of("problem.plan.count-differs", "65", "1"));
  }

  @Test
  void reportsLabelledParagraphsBesideATable() {
    PlanReading plan =
        decision(2018)
            .lines("1. Việc ngoài bảng", "- Đơn vị chủ trì: Sở Tư pháp")
            .table(HEADER, "1 | Việc a | Quy chế | Sở Nội vụ | Quý I | 0")
            .read();
    assertThat(keys(plan)).contains("problem.plan.labels-beside-table");
    assertThat(plan.problems())
        .filteredOn(problem -> problem.doubt().key().equals("problem.plan.task-beside-table"))
        .extracting(problem -> problem.doubt().arguments())
        .containsExactly(List.of("Việc ngoài bảng", "Sở Tư pháp", "–"));
  }

  @Test
  void endsWithASummary() {
    PlanReading plan =
        decision(2018)
            .table(
                HEADER,
                "I | THỂ CHẾ | < | < | < | <",
                "1 | Việc a | Quy chế | Sở Nội vụ | Quý I | 0",
                "2 | Việc b | | Sở Nội vụ | Quý I | 0")
            .read();
    assertThat(plan.problems().getLast())
        .isEqualTo(Problem.of("problem.plan.summary", "2", "1", "1"));
  }

  private static List<String> keys(PlanReading plan) {
    return plan.problems().stream().map(problem -> problem.doubt().key()).toList();
  }
}
