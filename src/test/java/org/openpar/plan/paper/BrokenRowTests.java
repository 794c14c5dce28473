package org.openpar.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.plan.paper.Paper.decision;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.plan.model.FieldDoubt;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.Signature;
import org.openpar.plan.model.Source;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskReading;

/// Rows that somebody cut, merged or set below the tasks by hand.
class BrokenRowTests {

  private static final String HEADER =
      "STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian";
  private static final String FIRST = "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I";
  private static final String UPPER =
      "2 | Kiểm tra công tác cải cách tại các sở, | Kế hoạch; | Các sở, | Các huyện | Trước ngày";
  private static final String LOWER = " | ban, ngành của tỉnh | báo cáo | ban, ngành | | 30/6/2018";

  @Test
  void joinsTheHalvesOfATaskThatAPageBreakCutInTwo() {
    List<TaskReading> tasks = decision(2018).table(HEADER, FIRST, UPPER, LOWER).read().tasks();

    assertThat(tasks).hasSize(2);
    isWhole(tasks.getLast());
  }

  @Test
  void joinsThemAcrossTheTablesOfTwoPages() {
    List<TaskReading> tasks =
        decision(2018)
            .table(HEADER, FIRST, UPPER)
            .lines("")
            .table(LOWER, "3 | Rà soát | Báo cáo | Sở Tư pháp | | Quý III")
            .read()
            .tasks();

    assertThat(tasks).extracting(TaskReading::number).containsExactly("1", "2", "3");
    isWhole(tasks.get(1));
  }

  @Test
  void joinsThemWhereTheNameOfTheLeadGoesOn() {
    TaskReading task =
        decision(2018)
            .table(HEADER, "1 | Rà soát văn bản theo Luật | Báo cáo | Sở Tư | Các sở, | Quý II")
            .table(" | Ban hành văn bản | | pháp | ban, ngành | ")
            .task();

    assertThat(task.text()).isEqualTo("Rà soát văn bản theo Luật Ban hành văn bản");
    assertThat(task.lead()).isEqualTo("Sở Tư pháp");
  }

  private static void isWhole(TaskReading task) {
    assertThat(task.text()).isEqualTo("Kiểm tra công tác cải cách tại các sở, ban, ngành của tỉnh");
    assertThat(task.product()).isEqualTo("Kế hoạch; báo cáo");
    assertThat(task.lead()).isEqualTo("Các sở, ban, ngành");
    assertThat(task.cooperating()).isEqualTo("Các huyện");
    assertThat(task.due().deadline().dues()).containsExactly(LocalDate.of(2018, 6, 30));
    assertThat(task.doubts())
        .contains(
            FieldDoubt.of(
                TaskField.TEXT,
                "doubt.plan.cut-row",
                "ban, ngành của tỉnh | báo cáo | ban, ngành | 30/6/2018"));
  }

  @Test
  void leavesARowWithABodyOfItsOwnATaskAndDoubtsIt() {
    List<TaskReading> tasks =
        decision(2018)
            .table(
                HEADER, FIRST, " | tổ chức tập huấn | Báo cáo | Sở Nội vụ | Sở Tài chính | Quý III")
            .read()
            .tasks();

    assertThat(tasks).hasSize(2);
    assertThat(tasks.getLast().doubts())
        .contains(FieldDoubt.of(TaskField.TEXT, "doubt.plan.perhaps-cut"));
  }

  @Test
  void takesNoRowForTheRestOfASentenceThatEnded() {
    List<TaskReading> tasks =
        decision(2018)
            .table(
                HEADER,
                "1 | Ban hành quy chế. | Quy chế | Sở Tư pháp | | Quý I",
                " | tổ chức tập huấn | Báo cáo | Sở Nội vụ | | Quý III")
            .read()
            .tasks();

    assertThat(tasks).hasSize(2);
    assertThat(tasks.getLast().doubts()).isEmpty();
  }

  @Test
  void doubtsACellOverTwoColumns() {
    TaskReading task =
        decision(2018).table(HEADER, "1 | Ban hành quy chế | < | Sở Tư pháp | | Quý I").task();

    assertThat(task.doubts())
        .containsExactly(
            FieldDoubt.of(TaskField.PRODUCT, "doubt.plan.cell-shared", "Nhiệm vụ", "Sản phẩm"));
  }

  @Test
  void partsNumberAndTaskOfOneCell() {
    List<TaskReading> tasks =
        decision(2018)
            .table(HEADER, FIRST, "2. Rà soát văn bản | < | Báo cáo | Sở Tư pháp | | Quý II")
            .read()
            .tasks();

    assertThat(tasks.getLast().number()).isEqualTo("2");
    assertThat(tasks.getLast().text()).isEqualTo("Rà soát văn bản");
    assertThat(tasks.getLast().doubts()).isEmpty();
  }

  @Test
  void takesSignatureAndRecipientsForNoTaskAndTellsThem() {
    PlanReading reading =
        decision(2018)
            .table(
                HEADER,
                FIRST,
                "Nơi nhận:¶- Bộ Nội vụ; | < | < | TM. ỦY BAN NHÂN DÂN¶KT. CHỦ TỊCH¶PHÓ CHỦ"
                    + " TỊCH¶¶Lò Minh Hùng | < | <")
            .read();

    assertThat(reading.tasks()).hasSize(1);
    assertThat(reading.problems())
        .contains(
            Problem.at(
                new Source(2, 3),
                "problem.plan.closing-rows",
                "Nơi nhận: - Bộ Nội vụ; | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Minh"
                    + " Hùng"));
    assertThat(reading.document().signature())
        .isEqualTo(
            new Signature("TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Minh Hùng"));
  }

  @Test
  void takesOfficesWithoutAuthorityForTheEndToo() {
    PlanReading reading =
        decision(2018)
            .table(
                HEADER,
                FIRST,
                " | NGƯỜI LẬP BIỂU | | GIÁM ĐỐC | | ",
                " | Nguyễn Văn A | | Trần B | | ")
            .read();

    assertThat(reading.tasks()).hasSize(1);
    assertThat(reading.problems())
        .contains(
            Problem.at(
                new Source(2, 3),
                "problem.plan.closing-rows",
                "NGƯỜI LẬP BIỂU | GIÁM ĐỐC / Nguyễn Văn A | Trần B"));
  }

  @Test
  void goesOnBelowARowThatAddsUpAndTellsIt() {
    PlanReading reading =
        decision(2018)
            .table(
                HEADER,
                FIRST,
                "Cộng: 1 nhiệm vụ | < | < | < | < | <",
                "2 | Rà soát | Báo cáo | Sở Tư pháp | | Quý II")
            .read();

    assertThat(reading.tasks()).extracting(TaskReading::number).containsExactly("1", "2");
    assertThat(reading.problems())
        .contains(Problem.at(new Source(2, 3), "problem.plan.total-row", "Cộng: 1 nhiệm vụ"));
  }

  @Test
  void readsASecondTableBelowTheSignatureOfTheFirst() {
    List<TaskReading> tasks =
        decision(2018)
            .table(
                HEADER,
                FIRST,
                " | | | GIÁM ĐỐC | | ",
                HEADER,
                "1 | Rà soát | Báo cáo | Sở Tư pháp | | Quý II")
            .read()
            .tasks();

    assertThat(tasks).extracting(TaskReading::text).containsExactly("Ban hành quy chế", "Rà soát");
  }
}
