package org.openpar.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.openpar.plan.paper.Paper.decision;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.plan.model.FieldDoubt;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.Source;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskReading;
import org.openpar.platform.model.Doubt;

/// The grammar of rows: headings, merges, fillers, marks.
class TaskTableTests {

  private static final String HEADER =
      "STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian";

  @Test
  void takesTheRomanLevelForTheAreaAndTheNextForTheGroup() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "I | CẢI CÁCH THỂ CHẾ | < | < | < | <",
            "1 | Nâng cao chất lượng văn bản | | | | ",
            "1.1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I",
            "1.2 | Rà soát văn bản | Báo cáo | Sở Tư pháp | | Quý II",
            "2 | Kiểm tra văn bản | Báo cáo | Sở Tư pháp | | Quý III",
            "II. CẢI CÁCH TÀI CHÍNH CÔNG | < | < | < | < | <",
            "1 | Công khai ngân sách | Báo cáo | Sở Tài chính | | Quý I");
    assertThat(tasks)
        .extracting(
            TaskReading::areaCode, TaskReading::area, TaskReading::group, TaskReading::number)
        .containsExactly(
            tuple("I", "CẢI CÁCH THỂ CHẾ", "Nâng cao chất lượng văn bản", "1.1"),
            tuple("I", "CẢI CÁCH THỂ CHẾ", "Nâng cao chất lượng văn bản", "1.2"),
            tuple("I", "CẢI CÁCH THỂ CHẾ", null, "2"),
            tuple("II", "CẢI CÁCH TÀI CHÍNH CÔNG", null, "1"));
  }

  @Test
  void goesOnInTheAreaThatIsNamedBeforeTheNextPartOfTheTable() {
    PlanReading reading =
        decision(2018)
            .lines("I. CẢI CÁCH THỂ CHẾ")
            .table(HEADER, "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I")
            .lines("II. CẢI CÁCH TÀI CHÍNH CÔNG")
            .table("1 | Công khai ngân sách | Báo cáo | Sở Tài chính | | Quý I")
            .lines("HIỆN ĐẠI HÓA HÀNH CHÍNH")
            .table("1 | Nâng cấp cổng dịch vụ | Cổng | Sở Nội vụ | | Quý II")
            .read();
    assertThat(reading.tasks())
        .extracting(TaskReading::area)
        .containsExactly("CẢI CÁCH THỂ CHẾ", "CẢI CÁCH TÀI CHÍNH CÔNG", "HIỆN ĐẠI HÓA HÀNH CHÍNH");
  }

  @Test
  void leavesATableWithAHeaderOfItsOwnAloneAndTellsOfIt() {
    PlanReading reading =
        decision(2018)
            .table(HEADER, "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I")
            .table(
                "TT | Tên văn bản | Cơ quan ban hành | Cơ quan nhận | Số bản | Ghi chú gì đó",
                "1 | Quyết định giá đất | UBND tỉnh | Sở Tư pháp | 20 | ")
            .lines("PHỤ LỤC III")
            .table("1 | Kiểm tra | Biên bản | Sở Nội vụ | | Tháng 6")
            .read();
    assertThat(reading.tasks()).hasSize(1);
    assertThat(reading.problems())
        .filteredOn(problem -> problem.doubt().key().equals("problem.plan.table-unread"))
        .extracting(Problem::source)
        .containsExactly(new Source(3, 1), new Source(4, 1));
  }

  @Test
  void goesOnUnderTheSameAreaWhereATableRepeatsItsHeader() {
    PlanReading reading =
        decision(2018)
            .table(
                HEADER,
                "I | CẢI CÁCH THỂ CHẾ | < | < | < | <",
                "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I")
            .table(HEADER, "2 | Rà soát văn bản | Báo cáo | Sở Tư pháp | | Quý II")
            .read();
    assertThat(reading.tasks())
        .extracting(TaskReading::area)
        .containsExactly("CẢI CÁCH THỂ CHẾ", "CẢI CÁCH THỂ CHẾ");
  }

  @Test
  void takesAreaAndGroupFromTheParagraphsAboveEachTable() {
    PlanReading reading =
        decision(2018)
            .lines("I. CẢI CÁCH THỂ CHẾ", "1. Xây dựng văn bản")
            .table(HEADER, "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I")
            .lines("2. Kiểm tra văn bản")
            .table(HEADER, "1 | Kiểm tra | Biên bản | Sở Tư pháp | | Quý II")
            .read();
    assertThat(reading.tasks())
        .extracting(TaskReading::area, TaskReading::group)
        .containsExactly(
            tuple("CẢI CÁCH THỂ CHẾ", "Xây dựng văn bản"),
            tuple("CẢI CÁCH THỂ CHẾ", "Kiểm tra văn bản"));
  }

  @Test
  void keepsTheCaptionOfATableWhoseOwnHeadingsCountFromOne() {
    PlanReading reading =
        decision(2018)
            .lines("III. PHÂN CÔNG NHIỆM VỤ CỤ THỂ NĂM 2018", "I. NHIỆM VỤ CỦA CÁC SỞ")
            .table(
                HEADER,
                "I | CẢI CÁCH THỂ CHẾ | < | < | < | <",
                "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I",
                "II | CẢI CÁCH TÀI CHÍNH CÔNG | < | < | < | <",
                "1 | Công khai ngân sách | Báo cáo | Sở Tài chính | | Quý I")
            .lines("B. NHIỆM VỤ CẤP HUYỆN", "(Đơn vị tính: triệu đồng)")
            .table(
                HEADER,
                "I | CẢI CÁCH THỂ CHẾ | < | < | < | <",
                "1 | Rà soát văn bản | Báo cáo | UBND các huyện | | Quý I")
            .read();
    assertThat(reading.tasks())
        .extracting(TaskReading::areaCode, TaskReading::area, TaskReading::group)
        .containsExactly(
            tuple("I", "CẢI CÁCH THỂ CHẾ", "NHIỆM VỤ CỦA CÁC SỞ"),
            tuple("II", "CẢI CÁCH TÀI CHÍNH CÔNG", "NHIỆM VỤ CỦA CÁC SỞ"),
            tuple("I", "CẢI CÁCH THỂ CHẾ", "NHIỆM VỤ CẤP HUYỆN"));
  }

  @Test
  void countsOnFromTheAreaAboveTheHeaderOfATable() {
    List<TaskReading> tasks =
        tasks(
            "I. CẢI CÁCH THỂ CHẾ | < | < | < | < | <",
            HEADER,
            "1 | Rà soát | Báo cáo | Sở Tư pháp | | Quý I",
            "II. CẢI CÁCH TÀI CHÍNH CÔNG | < | < | < | < | <",
            HEADER,
            "1 | Công khai | Báo cáo | Sở Tài chính | | Quý I");
    assertThat(tasks)
        .extracting(TaskReading::area)
        .containsExactly("CẢI CÁCH THỂ CHẾ", "CẢI CÁCH TÀI CHÍNH CÔNG");
  }

  @Test
  void keepsTheCaptionsWithinATable() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "I. NHIỆM VỤ CỦA CÁC SỞ | < | < | < | < | <",
            "I | CẢI CÁCH THỂ CHẾ | < | < | < | <",
            "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I",
            "II | CẢI CÁCH TÀI CHÍNH CÔNG | < | < | < | <",
            "1 | Công khai ngân sách | Báo cáo | Sở Tài chính | | Quý I",
            "NHIỆM VỤ CẤP HUYỆN | < | < | < | < | <",
            HEADER,
            "I | CẢI CÁCH THỂ CHẾ | < | < | < | <",
            "1 | Rà soát văn bản | Báo cáo | UBND các huyện | | Quý I",
            "NHIỆM VỤ GIAO UBND CẤP XÃ | < | < | < | < | <",
            "1 | Niêm yết | Bảng | UBND các xã, phường, thị trấn | | Quý I");
    assertThat(tasks)
        .extracting(TaskReading::area, TaskReading::group)
        .containsExactly(
            tuple("CẢI CÁCH THỂ CHẾ", "NHIỆM VỤ CỦA CÁC SỞ"),
            tuple("CẢI CÁCH TÀI CHÍNH CÔNG", "NHIỆM VỤ CỦA CÁC SỞ"),
            tuple("CẢI CÁCH THỂ CHẾ", "NHIỆM VỤ CẤP HUYỆN"),
            tuple("NHIỆM VỤ GIAO UBND CẤP XÃ", null));
  }

  @Test
  void keepsTheAreaAboveATableWithGroupsOfItsOwn() {
    PlanReading reading =
        decision(2018)
            .lines("I. CẢI CÁCH THỂ CHẾ")
            .table(
                HEADER,
                "1 | Xây dựng văn bản | | | | ",
                "1.1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I")
            .lines("NHIỆM VỤ CỦA UBND CÁC HUYỆN, THÀNH PHỐ")
            .table(HEADER, "1 | Rà soát văn bản | Báo cáo | UBND các huyện | | Quý I")
            .read();
    assertThat(reading.tasks())
        .extracting(TaskReading::area, TaskReading::group)
        .containsExactly(
            tuple("CẢI CÁCH THỂ CHẾ", "Xây dựng văn bản"),
            tuple("NHIỆM VỤ CỦA UBND CÁC HUYỆN, THÀNH PHỐ", null));
  }

  @Test
  void endsAHeadingAtItsNextNumber() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "1 | Xây dựng văn bản | | | | ",
            " | Văn bản một | Quy chế | Sở Tư pháp | | Quý I",
            "2 | Theo dõi thi hành | Báo cáo | Sở Tư pháp | | Quý II");
    assertThat(tasks.getFirst().area()).isEqualTo("Xây dựng văn bản");
    assertThat(tasks.getLast().area()).isNull();
  }

  @Test
  void addsAProductThatStandsAlone() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I",
            " | | Tờ trình | | | ",
            "2 | Rà soát | Báo cáo | Sở Tư pháp | | Quý II");
    assertThat(tasks)
        .extracting(TaskReading::product, TaskReading::group)
        .containsExactly(tuple("Quy chế; Tờ trình", null), tuple("Báo cáo", null));
  }

  @Test
  void takesTheAreaFromTheRowAboveTheHeaderOfASheet() {
    List<TaskReading> tasks =
        tasks(
            "II. CẢI CÁCH TÀI CHÍNH CÔNG | < | < | < | < | <",
            HEADER,
            "1 | Công khai ngân sách | Báo cáo | Sở Tài chính | | Quý I");
    assertThat(tasks).extracting(TaskReading::area).containsExactly("CẢI CÁCH TÀI CHÍNH CÔNG");
  }

  @Test
  void keepsAnAreaThatNamesAnAgencyAnArea() {
    PlanReading reading =
        decision(2018)
            .table(
                HEADER,
                "I | CẢI CÁCH THỂ CHẾ | | Sở Tư pháp | | ",
                "1 | Ban hành quy chế | Quy chế | Sở Nội vụ | | Quý I")
            .read();
    assertThat(reading.tasks()).extracting(TaskReading::area).containsExactly("CẢI CÁCH THỂ CHẾ");
    assertThat(reading.problems())
        .contains(
            Problem.at(
                new Source(2, 2),
                "problem.plan.heading-says-more",
                "I | CẢI CÁCH THỂ CHẾ | Sở Tư pháp"));
  }

  @Test
  void keepsAnAreaThatIsNumberedInItsWordsAnArea() {
    List<TaskReading> tasks =
        tasks(
            "Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời gian",
            "I. CẢI CÁCH THỂ CHẾ | | Sở Tư pháp | ",
            "1. Rà soát văn bản | Báo cáo | Sở Nội vụ | Quý I");
    assertThat(tasks).extracting(TaskReading::area).containsExactly("CẢI CÁCH THỂ CHẾ");
  }

  @Test
  void takesTheLastNumberWithNothingBesideForATask() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I",
            "2 | Mở lớp tập huấn | | | | ",
            "2.1 | Lớp thứ nhất | Lớp | Sở Nội vụ | | Quý II",
            "3 | Sơ kết năm | | | | ");
    assertThat(tasks)
        .extracting(TaskReading::text)
        .containsExactly("Ban hành quy chế", "Lớp thứ nhất", "Sơ kết năm");
    assertThat(tasks.getLast().group()).isNull();
  }

  @Test
  void tellsANoteToAHeaderAndKeepsThatOfATask() {
    PlanReading reading =
        decision(2018)
            .table(
                "STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian[1]",
                "1 | Ban hành quy chế[2] | Sở Tư pháp | Quý I")
            .lines("[1] Tính đến ngày cuối quý.", "[2] Thay Quy chế cũ.")
            .read();
    assertThat(reading.problems())
        .filteredOn(problem -> problem.doubt().key().equals("problem.plan.footnote"))
        .containsExactly(Problem.of("problem.plan.footnote", "[1] Tính đến ngày cuối quý."));
    assertThat(reading.tasks().getFirst().note()).isEqualTo("[2] Thay Quy chế cũ.");
    assertThat(reading.tasks().getFirst().text()).isEqualTo("Ban hành quy chế");
  }

  @Test
  void tellsTheSourcesOfMoneyApartBelowAHeaderOfThreeRows() {
    List<TaskReading> tasks =
        tasks(
            "STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Kinh phí | < | <",
            "^ | ^ | ^ | ^ | Tổng số | Trong đó | <",
            " | | | | | NSTW | NSĐP",
            "1 | Tập huấn | Sở Nội vụ | Quý II | 150 | 100 | 50",
            "Tổng | < | < | < | 150 | 100 | 50");
    assertThat(tasks).hasSize(1);
    assertThat(tasks.getFirst().money())
        .isEqualTo("Tổng số: 150; Trong đó NSTW: 100; Trong đó NSĐP: 50");
  }

  @Test
  void tellsInWhatUnitMoneyIsWritten() {
    PlanReading inHeader =
        decision(2018)
            .table(
                HEADER + " | Kinh phí (triệu đồng)",
                "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I | 50")
            .read();
    PlanReading above =
        decision(2018)
            .lines("Đơn vị tính: nghìn đồng")
            .table(
                HEADER + " | Kinh phí",
                "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I | 50000")
            .read();
    assertThat(inHeader.problems())
        .contains(Problem.at(new Source(2, 1), "problem.plan.money-unit", "triệu đồng"));
    assertThat(above.problems()).contains(Problem.of("problem.plan.money-unit", "nghìn đồng"));
  }

  @Test
  void joinsTheTwoDaysOfASharedHeader() {
    List<TaskReading> tasks =
        tasks(
            "STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian thực hiện | <",
            "^ | ^ | ^ | Bắt đầu | Hoàn thành",
            "1 | Ban hành quy chế | Sở Tư pháp | 01/3/2018 | 30/9/2018",
            "2 | Mở lớp tập huấn | Sở Nội vụ | Quý II | <");
    assertThat(tasks)
        .extracting(TaskReading::deadline)
        .containsExactly("01/3/2018 - 30/9/2018", "Quý II");
    assertThat(tasks.getFirst().due().deadline().start()).isEqualTo(LocalDate.of(2018, 3, 1));
  }

  @Test
  void takesTheWorkOfSteeringForNoTotal() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            " | Công tác chỉ đạo, điều hành | | | | ",
            "1 | Kiểm tra | Biên bản | Sở Nội vụ | | Quý II");
    assertThat(tasks).extracting(TaskReading::area).containsExactly("Công tác chỉ đạo, điều hành");
  }

  @Test
  void takesTheTotalsForNoTask() {
    List<TaskReading> tasks =
        tasks(
            HEADER + " | Kinh phí",
            "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I | 50 triệu đồng",
            "Tổng cộng | < | < | < | < | < | 50 triệu đồng");
    assertThat(tasks).hasSize(1);
  }

  @Test
  void opensAnAreaWhereItIsNumberedInWords() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "Lĩnh vực 1: Cải cách thể chế | < | < | < | < | <",
            "1 | Xây dựng văn bản | | | | ",
            "1.1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I",
            "Lĩnh vực 2: Cải cách thủ tục hành chính | < | < | < | < | <",
            "1,1 | Rà soát thủ tục | Báo cáo | Sở Nội vụ | | Quý II",
            "Cải cách tài chính công | < | < | < | < | <",
            "1 | Công khai ngân sách | Báo cáo | Sở Tài chính | | Quý III");
    assertThat(tasks)
        .extracting(TaskReading::areaCode, TaskReading::area, TaskReading::number)
        .containsExactly(
            tuple("1", "Cải cách thể chế", "1.1"),
            tuple("2", "Cải cách thủ tục hành chính", "1.1"),
            tuple(null, "Cải cách tài chính công", "1"));
  }

  @Test
  void keepsWhatStandsAtTheFootOfThePage() {
    List<TaskReading> tasks =
        Paper.decision(2018)
            .table(HEADER, "1 | Ban hành quy chế[1] | Quy chế | Sở Tư pháp | | Quý I")
            .lines("[1] Thay Quyết định số 12/2015/QĐ-UBND.")
            .read()
            .tasks();
    assertThat(tasks.getFirst().note()).contains("[1] Thay Quyết định số 12/2015/QĐ-UBND.");
  }

  @Test
  void countsOnFromRomanNumerals() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "I | CẢI CÁCH THỂ CHẾ | < | < | < | <",
            "I.1 | Nâng cao chất lượng văn bản | | | | ",
            "I.1.1 | Rà soát | Báo cáo | Sở Tư pháp | | Quý I",
            "I.2 | Theo dõi thi hành | Báo cáo | Sở Tư pháp | | Quý II");
    assertThat(tasks)
        .extracting(TaskReading::area, TaskReading::group, TaskReading::number)
        .containsExactly(
            tuple("CẢI CÁCH THỂ CHẾ", "Nâng cao chất lượng văn bản", "I.1.1"),
            tuple("CẢI CÁCH THỂ CHẾ", null, "I.2"));
  }

  @Test
  void takesTheNumberFromTheTextWhereNoColumnIs() {
    List<TaskReading> tasks =
        tasks(
            "Nhiệm vụ | Cơ quan chủ trì | Thời gian",
            "I. Cải cách thể chế | | ",
            "1. Rà soát văn bản | Sở Tư pháp | Quý I",
            "2. Kiểm tra văn bản | Sở Tư pháp | Quý II");
    assertThat(tasks)
        .extracting(TaskReading::area, TaskReading::number, TaskReading::text)
        .containsExactly(
            tuple("Cải cách thể chế", "1", "Rà soát văn bản"),
            tuple("Cải cách thể chế", "2", "Kiểm tra văn bản"));
  }

  @Test
  void keepsNotesSetByHandBelowTheTableAndTellsRemarksOnAllOfIt() {
    PlanReading reading =
        Paper.decision(2018)
            .table(
                HEADER,
                "1 | Rà soát văn bản(1) | Báo cáo (*) | Sở Tư pháp | | Quý I",
                "2 | Kiểm tra: (1) tại sở, (2) tại huyện | Báo cáo | Sở Nội vụ | | Quý II")
            .lines(
                "Ghi chú: Thời gian tính từ ngày ký.",
                "(1) Theo Nghị định số 34/2016/NĐ-CP.",
                "(*) Theo mẫu của Bộ Tư pháp.")
            .read();
    assertThat(reading.tasks())
        .extracting(TaskReading::note)
        .containsExactly(
            "(1) Theo Nghị định số 34/2016/NĐ-CP.; (*) Theo mẫu của Bộ Tư pháp.", null);
    assertThat(reading.tasks())
        .extracting(TaskReading::text, TaskReading::product)
        .containsExactly(
            tuple("Rà soát văn bản", "Báo cáo"),
            tuple("Kiểm tra: (1) tại sở, (2) tại huyện", "Báo cáo"));
    assertThat(reading.problems())
        .extracting(Problem::doubt)
        .contains(Doubt.of("problem.plan.remark", "Ghi chú: Thời gian tính từ ngày ký."));
  }

  @Test
  void takesTheMarkOfANoteOffTheWordsItIsSetBehind() {
    PlanReading reading =
        Paper.decision(2018)
            .table(
                HEADER,
                "1 | Rà soát văn bản¹ | Báo cáo* | Sở Tư pháp(1) | | 30/6/2018(2)",
                "2 | Kiểm tra sở(1), huyện(3) | Tỷ lệ 95%* | Sở Nội vụ | | Quý II",
                "3 | Đo đạc 5 km² | 2*3 bản | Sở TN&MT | | Quý II(4)")
            .lines(
                "¹ Văn bản của HĐND tỉnh.",
                "(1) Thay Sở Ngoại vụ.",
                "(2) Sau khi có hướng dẫn.",
                "* Theo mẫu số 2.",
                "² Tính tròn.")
            .read();
    assertThat(reading.tasks())
        .extracting(
            TaskReading::text, TaskReading::product, TaskReading::lead, TaskReading::deadline)
        .containsExactly(
            tuple("Rà soát văn bản", "Báo cáo", "Sở Tư pháp", "30/6/2018"),
            tuple("Kiểm tra sở(1), huyện(3)", "Tỷ lệ 95%", "Sở Nội vụ", "Quý II"),
            tuple("Đo đạc 5 km²", "2*3 bản", "Sở TN&MT", "Quý II(4)"));
    assertThat(reading.tasks().getFirst().note())
        .isEqualTo(
            "¹ Văn bản của HĐND tỉnh.; (1) Thay Sở Ngoại vụ.; (2) Sau khi có hướng dẫn.; * Theo"
                + " mẫu số 2.");
    assertThat(reading.tasks().getLast().note()).isNull();
  }

  @Test
  void takesMarksOffHeadingsAndNumbersAndTellsTheNotesOfHeadings() {
    PlanReading reading =
        Paper.decision(2018)
            .table(
                HEADER,
                "I | CẢI CÁCH THỂ CHẾ (1) | < | < | < | <",
                "1* | Rà soát văn bản | Báo cáo | Sở Tư pháp | | Quý I",
                "2 | Kiểm tra (**) và báo cáo | Báo cáo | Sở Nội vụ | | Quý II")
            .lines("(1) Theo Nghị quyết 30c.", "* Chuyển tiếp từ năm 2017.", "(**) Nhiệm vụ mới.")
            .lines("TỔ CHỨC THỰC HIỆN", "* Sở Nội vụ: Theo dõi.")
            .read();
    assertThat(reading.tasks())
        .extracting(TaskReading::area, TaskReading::number, TaskReading::text, TaskReading::note)
        .containsExactly(
            tuple("CẢI CÁCH THỂ CHẾ", "1", "Rà soát văn bản", "* Chuyển tiếp từ năm 2017."),
            tuple("CẢI CÁCH THỂ CHẾ", "2", "Kiểm tra và báo cáo", "(**) Nhiệm vụ mới."));
    assertThat(reading.problems())
        .extracting(Problem::doubt)
        .contains(Doubt.of("problem.plan.footnote", "(1) Theo Nghị quyết 30c."));
  }

  @Test
  void takesTheBulletsOfTheNextSectionForNoNotes() {
    TaskReading task =
        Paper.decision(2018)
            .table(HEADER, "1 | Rà soát* | Báo cáo | Sở Tư pháp | | Quý I")
            .lines("II. TỔ CHỨC THỰC HIỆN", "* Sở Nội vụ: Theo dõi, đôn đốc.")
            .task();
    assertThat(task.text()).isEqualTo("Rà soát*");
    assertThat(task.note()).isNull();
  }

  @Test
  void keepsACaptionThatNamesNoBodyEither() {
    List<TaskReading> tasks =
        decision(2018)
            .lines("II. NHIỆM VỤ ĐỘT XUẤT")
            .table(
                HEADER,
                "I | CẢI CÁCH THỂ CHẾ | < | < | < | <",
                "1 | Rà soát văn bản | Báo cáo | Sở Tư pháp | | Quý I")
            .lines("III. NỘI DUNG CỤ THỂ CỦA UBND HUYỆN MAI SƠN")
            .table(
                HEADER,
                "I | CẢI CÁCH THỂ CHẾ | < | < | < | <",
                "1 | Kiểm tra văn bản | Báo cáo | Sở Tư pháp | | Quý I")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(TaskReading::area, TaskReading::group)
        .containsExactly(
            tuple("CẢI CÁCH THỂ CHẾ", "NHIỆM VỤ ĐỘT XUẤT"), tuple("CẢI CÁCH THỂ CHẾ", null));
  }

  @Test
  void keepsTheNotesThatCloseTheTableItself() {
    PlanReading reading =
        Paper.decision(2018)
            .table(
                HEADER,
                "1 | Rà soát văn bản (1) | Báo cáo | Sở Tư pháp | | Quý I",
                "2 | Kiểm tra | Báo cáo | Sở Nội vụ | | Quý II",
                "(1) Theo Nghị định số 34/2016/NĐ-CP. | < | < | < | < | <",
                "(2) Tính cả cấp xã. | < | < | < | < | <",
                " | | | | | ",
                "Ghi chú: Báo cáo gửi Sở Nội vụ. | < | < | < | < | <")
            .read();
    assertThat(reading.tasks())
        .extracting(TaskReading::text, TaskReading::note)
        .containsExactly(
            tuple("Rà soát văn bản", "(1) Theo Nghị định số 34/2016/NĐ-CP."),
            tuple("Kiểm tra", null));
    assertThat(reading.problems())
        .extracting(Problem::doubt)
        .contains(
            Doubt.of("problem.plan.footnote", "(2) Tính cả cấp xã."),
            Doubt.of("problem.plan.remark", "Ghi chú: Báo cáo gửi Sở Nội vụ."))
        .extracting(Doubt::key)
        .doesNotContain("problem.plan.closing-rows", "problem.plan.heading-empty");
  }

  @Test
  void takesAQuarterForNoSignature() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "1 | Rà soát | Báo cáo | Sở Tư pháp | | Q.II",
            "2 | Kiểm tra | Báo cáo | Sở Nội vụ | | Q. III, IV");
    assertThat(tasks).hasSize(2);
  }

  @Test
  void takesANumberAboveLettersForTheirHeading() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I",
            "2 | Một cửa | | | | ",
            "a | Kiện toàn bộ phận một cửa | Quyết định | Sở Nội vụ | | Quý I",
            "b) | Tập huấn | Lớp | Sở Nội vụ | | Quý II");
    assertThat(tasks)
        .extracting(TaskReading::area, TaskReading::text)
        .containsExactly(
            tuple(null, "Ban hành quy chế"),
            tuple("Một cửa", "Kiện toàn bộ phận một cửa"),
            tuple("Một cửa", "Tập huấn"));
  }

  @Test
  void opensNothingAtACaptionThatOnlyPointsToTheTable() {
    PlanReading reading =
        decision(2018)
            .lines("III. NHIỆM VỤ CỤ THỂ", "1. Các nhiệm vụ cụ thể được phân công theo bảng sau:")
            .table(HEADER, "1 | Rà soát | Báo cáo | Sở Tư pháp | | Quý I")
            .read();
    assertThat(reading.tasks()).extracting(TaskReading::area).containsOnlyNulls();
    assertThat(reading.problems())
        .extracting(problem -> problem.doubt().key())
        .doesNotContain("problem.plan.heading-empty");
  }

  @Test
  void takesTheFirstNumberRightAboveTheNextForATaskToo() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "1 | Rà soát văn bản | | | | ",
            "2 | Kiểm tra văn bản | Báo cáo | Sở Tư pháp | | Quý I");
    List<TaskReading> below =
        tasks(
            HEADER,
            "1 | CÔNG TÁC TUYÊN TRUYỀN | | | | ",
            "2 | Mở chuyên mục | Tin, bài | Báo Sơn La | | Quý I");
    assertThat(tasks)
        .extracting(TaskReading::area, TaskReading::number)
        .containsExactly(tuple(null, "1"), tuple(null, "2"));
    assertThat(below)
        .extracting(TaskReading::area, TaskReading::number)
        .containsExactly(tuple("CÔNG TÁC TUYÊN TRUYỀN", "2"));
  }

  @Test
  void takesTheAreaFromTheCaptionOfANumberedTable() {
    PlanReading reading =
        decision(2018)
            .lines("Biểu số 01: Nhiệm vụ cải cách thể chế")
            .table(HEADER, "1 | Rà soát | Báo cáo | Sở Tư pháp | | Quý I")
            .lines("1. Sở Nội vụ: Theo dõi, đôn đốc.")
            .table(HEADER, "1 | Kiểm tra | Báo cáo | Sở Nội vụ | | Quý I")
            .read();
    assertThat(reading.tasks())
        .extracting(TaskReading::area)
        .containsExactly("Nhiệm vụ cải cách thể chế", null);
  }

  @Test
  void tellsTheBulletsOfARemarkAndTakesTheResultsOfLastYearForNoTasks() {
    PlanReading reading =
        decision(2018)
            .lines("KẾT QUẢ THỰC HIỆN NĂM 2017")
            .table(
                "STT | Nhiệm vụ | Đơn vị thực hiện | Kết quả thực hiện",
                "1 | Rà soát | Sở Tư pháp | Đã hoàn thành")
            .lines("NHIỆM VỤ NĂM 2018")
            .table(HEADER, "1 | Kiểm tra(1) | Báo cáo | Sở Tư pháp | | Quý I")
            .lines("Ghi chú:", "(1) Theo Chỉ thị 26.", "- Báo cáo trước ngày 15/12.")
            .read();
    assertThat(reading.tasks()).extracting(TaskReading::text).containsExactly("Kiểm tra");
    assertThat(reading.problems())
        .extracting(Problem::doubt)
        .contains(Doubt.of("problem.plan.remark", "- Báo cáo trước ngày 15/12."))
        .doesNotContain(Doubt.of("problem.plan.remark", "Ghi chú:"))
        .extracting(Doubt::key)
        .contains("problem.plan.table-unread");
  }

  @Test
  void tellsNoRemarkOfTheHeaderOfAnotherTable() {
    PlanReading reading =
        decision(2018)
            .table(HEADER, "1 | Rà soát | Báo cáo | Sở Tư pháp | | Quý I")
            .table("STT | Đơn vị | Biên chế | Ghi chú", "1 | Sở Y tế | 50 | ")
            .read();
    assertThat(reading.problems())
        .extracting(problem -> problem.doubt().key())
        .contains("problem.plan.table-unread")
        .doesNotContain("problem.plan.remark");
  }

  @Test
  void tellsOfATableBeforeAnyOfTasks() {
    PlanReading reading =
        decision(2018)
            .table("STT | Đơn vị | Số thủ tục | Ghi chú", "1 | Sở Tư pháp | 120 | ")
            .table(HEADER, "1 | Rà soát | Báo cáo | Sở Tư pháp | | Quý I")
            .read();
    assertThat(reading.tasks()).hasSize(1);
    assertThat(reading.problems())
        .contains(
            Problem.at(
                new Source(2, 1),
                "problem.plan.table-unread",
                "STT | Đơn vị | Số thủ tục | Ghi chú"));
  }

  @Test
  void readsOnBelowPageNumbersAndUnderTheNamesOfAreas() {
    List<TaskReading> tasks =
        Paper.decision(2018)
            .table(
                "I. CẢI CÁCH THỂ CHẾ | < | < | < | < | <",
                HEADER,
                "1 | Rà soát | Báo cáo | Sở Tư pháp | | Quý I")
            .lines("- 2 -", "PHỤ LỤC (tiếp theo)")
            .table("2 | Kiểm tra | Báo cáo | Sở Tư pháp | | Quý II")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(TaskReading::area, TaskReading::number)
        .containsExactly(tuple("CẢI CÁCH THỂ CHẾ", "1"), tuple("CẢI CÁCH THỂ CHẾ", "2"));
  }

  @Test
  void takesAnAreaWithTheSumOfItsMoneyForOneAndNumbersBelowNoHeader() {
    List<TaskReading> tasks =
        tasks(
            " | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Kinh phí",
            "I | Cải cách thể chế | | | 500",
            "1 | Rà soát | Sở Tư pháp | Quý I | 300",
            "II | Cải cách tài chính công | | | 100",
            "1 | Công khai | Sở Tài chính | Quý I | 100");
    assertThat(tasks)
        .extracting(TaskReading::area, TaskReading::number, TaskReading::money)
        .containsExactly(
            tuple("Cải cách thể chế", "1", "300"), tuple("Cải cách tài chính công", "1", "100"));
  }

  @Test
  void keepsBothNotesOfAMarkThatWasSetTwice() {
    TaskReading task =
        Paper.decision(2018)
            .table(HEADER, "1 | Ban hành quy chế[1] | Quy chế | Sở Tư pháp | | Quý I")
            .lines("[1] Thay Quyết định số 12/2015/QĐ-UBND.", "[1] Đơn vị tính: triệu đồng.")
            .task();
    assertThat(task.note())
        .isEqualTo("[1] Thay Quyết định số 12/2015/QĐ-UBND.; [1] Đơn vị tính: triệu đồng.");
    assertThat(task.doubts())
        .extracting(doubt -> doubt.doubt().key())
        .contains("doubt.plan.note-mark-twice");
  }

  @Test
  void keepsFourLevelsOfHeadings() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "A | NHIỆM VỤ CHUNG | | | | ",
            "I | Thể chế | | | | ",
            "1.1 | Văn bản | | | | ",
            "1.1.1 | Ban hành quy chế | Quy chế | Sở Tư pháp | | Quý I",
            "B | NHIỆM VỤ RIÊNG | | | | ",
            "1 | Mở lớp | Lớp | Sở Nội vụ | | Quý I");
    assertThat(tasks.getFirst().path()).containsExactly("NHIỆM VỤ CHUNG", "Thể chế", "Văn bản");
    assertThat(tasks.getFirst().area()).isEqualTo("Thể chế");
    assertThat(tasks.getFirst().group()).isEqualTo("NHIỆM VỤ CHUNG / Văn bản");
    assertThat(tasks.get(1).area()).isEqualTo("NHIỆM VỤ RIÊNG");
    assertThat(tasks.get(1).group()).isNull();
  }

  @Test
  void takesTheLettersForTheAreasWhereTheyNameThem() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "A | CẢI CÁCH THỂ CHẾ | | | | ",
            "I | Xây dựng văn bản | | | | ",
            "1 | Hoàn thiện quy trình | | | | ",
            "1.1.1 | Soạn thảo nghị quyết | Nghị quyết | Sở Tư pháp | | Quý II");
    assertThat(tasks.getFirst().areaCode()).isEqualTo("A");
    assertThat(tasks.getFirst().area()).isEqualTo("CẢI CÁCH THỂ CHẾ");
    assertThat(tasks.getFirst().group()).isEqualTo("Xây dựng văn bản / Hoàn thiện quy trình");
  }

  @Test
  void losesNoRowBelowARepeatedHeaderThatAMergeGoesThrough() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "1 | Việc a | Đề án | Sở Nội vụ | Sở Tài chính | Quý I",
            "STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian",
            "2 | Việc b | Đề án | ^ | ^ | Quý II",
            "3 | Việc c | Đề án | Sở Y tế | | Quý III");
    assertThat(tasks)
        .extracting(TaskReading::text, TaskReading::lead, TaskReading::deadline)
        .containsExactly(
            tuple("Việc a", "Sở Nội vụ", "Quý I"),
            tuple("Việc b", "Sở Nội vụ", "Quý II"),
            tuple("Việc c", "Sở Y tế", "Quý III"));
  }

  @Test
  void joinsTwoColumnsOfMoneyUnderOneHeader() {
    PlanReading reading =
        decision(2018)
            .table(
                "STT | Nhiệm vụ | Chủ trì | Thời gian | Kinh phí | <",
                "^ | ^ | ^ | ^ | Trung ương | Địa phương",
                "1 | Việc a | Sở Tư pháp | Quý I | 20 triệu | 30 triệu",
                "2 | Việc b | Sở Tư pháp | Quý I | | 5 triệu")
            .read();
    assertThat(reading.tasks())
        .extracting(TaskReading::money)
        .containsExactly("Trung ương: 20 triệu; Địa phương: 30 triệu", "Địa phương: 5 triệu");
    assertThat(reading.problems())
        .extracting(problem -> problem.doubt().key())
        .doesNotContain("problem.plan.column-unknown");
  }

  @Test
  void letsTaskNumbersRestartUnderEveryGroup() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "1 | Nhóm một | | | | ",
            "1 | Việc a | Quy chế | Sở Tư pháp | | Quý I",
            "2 | Việc b | Quy chế | Sở Tư pháp | | Quý I",
            "2 | Nhóm hai | | | | ",
            "1 | Việc c | Quy chế | Sở Tư pháp | | Quý I");
    assertThat(tasks)
        .extracting(TaskReading::area)
        .containsExactly("Nhóm một", "Nhóm một", "Nhóm hai");
    assertThat(tasks).extracting(TaskReading::number).containsExactly("1", "2", "1");
  }

  @Test
  void fillsMergedCellsDown() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "1 | Việc a | Quy chế | Sở Tư pháp | Sở Nội vụ | Quý I",
            "2 | Việc b | ^ | ^ | ^ | ^",
            "3 | Việc c | Đề án | ^ | | Quý II");
    assertThat(tasks)
        .extracting(
            TaskReading::product,
            TaskReading::lead,
            TaskReading::cooperating,
            TaskReading::deadline)
        .containsExactly(
            tuple("Quy chế", "Sở Tư pháp", "Sở Nội vụ", "Quý I"),
            tuple("Quy chế", "Sở Tư pháp", "Sở Nội vụ", "Quý I"),
            tuple("Đề án", "Sở Tư pháp", null, "Quý II"));
  }

  @Test
  void takesAHeadingForOneEvenWhereMoneyIsMergedAcrossIt() {
    List<TaskReading> tasks =
        tasks(
            "STT | Nhiệm vụ | Chủ trì | Thời gian | Kinh phí",
            "I | THỂ CHẾ | | | ",
            "1 | Việc a | Sở Tư pháp | Quý I | 20 triệu",
            "II | TÀI CHÍNH CÔNG | | | ^",
            "1 | Việc b | Sở Tài chính | Quý I | ^");
    assertThat(tasks)
        .extracting(TaskReading::area, TaskReading::money)
        .containsExactly(tuple("THỂ CHẾ", "20 triệu"), tuple("TÀI CHÍNH CÔNG", "20 triệu"));
  }

  @Test
  void skipsRepeatedHeadersColumnNumbersAndFillers() {
    PlanReading reading =
        decision(2018)
            .table(
                HEADER,
                "1 | 2 | 3 | 4 | 5 | 6",
                "1 | Việc a | Quy chế | Sở Tư pháp | | Quý I",
                HEADER,
                "… | ……… | … | … | … | …",
                " | | | | | ",
                "2 | Việc b | Quy chế | Sở Tư pháp | | Quý I",
                " | | | | | ")
            .read();
    assertThat(reading.tasks()).extracting(TaskReading::text).containsExactly("Việc a", "Việc b");
    assertThat(reading.tasks().get(1).source()).isEqualTo(new Source(2, 7));
    assertThat(reading.problems())
        .filteredOn(problem -> problem.doubt().key().equals("problem.plan.filler-rows"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.doubt().arguments()).containsExactly("2"));
  }

  @Test
  void goesOnWithATableThatAPageBreakCut() {
    List<TaskReading> tasks =
        decision(2018)
            .table(
                HEADER,
                "I | THỂ CHẾ | < | < | < | <",
                "1 | Việc a | Quy chế | Sở Tư pháp | | Quý I")
            .lines("")
            .table("2 | Việc b | Quy chế | Sở Tư pháp | | Quý I")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(TaskReading::area, TaskReading::text, TaskReading::source)
        .containsExactly(
            tuple("THỂ CHẾ", "Việc a", new Source(2, 3)),
            tuple("THỂ CHẾ", "Việc b", new Source(3, 1)));
  }

  @Test
  void readsSeveralTablesEachUnderItsOwnHeadingParagraph() {
    List<TaskReading> tasks =
        decision(2018)
            .lines("I. CẢI CÁCH THỂ CHẾ")
            .table(HEADER, "1 | Việc a | Quy chế | Sở Tư pháp | | Quý I")
            .lines("II. CẢI CÁCH TÀI CHÍNH CÔNG")
            .table(HEADER, "1 | Việc b | Quy chế | Sở Tài chính | | Quý I")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(TaskReading::area)
        .containsExactly("CẢI CÁCH THỂ CHẾ", "CẢI CÁCH TÀI CHÍNH CÔNG");
  }

  @Test
  void tellsTargetsFromTasks() {
    PlanReading reading =
        decision(2018)
            .table(
                "TT | Chỉ tiêu | Đơn vị | Kết quả | Chủ trì",
                "1 | Hồ sơ đúng hạn | % | 95 | Sở Nội vụ")
            .table(HEADER, "1 | Việc a | Quy chế | Sở Tư pháp | | Quý I")
            .read();
    assertThat(reading.targets()).hasSize(1);
    assertThat(reading.tasks()).hasSize(1);
  }

  @Test
  void keepsBulletsOfOneCellInOneTask() {
    TaskReading task =
        tasks(
                HEADER,
                "1 | Tuyên truyền:¶- Mở chuyên mục;¶+ In tờ rơi | Tin, bài | Sở Tư pháp | | Quý I")
            .getFirst();
    assertThat(task.text()).isEqualTo("Tuyên truyền: - Mở chuyên mục; + In tờ rơi");
  }

  @Test
  void joinsABulletRowWithNothingBesideItToTheTaskAbove() {
    TaskReading task =
        tasks(
                HEADER,
                "1 | Tuyên truyền | Tin, bài | Sở Tư pháp | | Quý I",
                " | - In tờ rơi | | | | ")
            .getFirst();
    assertThat(task.text()).isEqualTo("Tuyên truyền - In tờ rơi");
    assertThat(keys(task)).contains("doubt.plan.continued");
  }

  @Test
  void readsRowsWithoutNumbers() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "1 | Nhóm một | | | | ",
            " | Việc a | Quy chế | Sở Tư pháp | | Quý I",
            " | Việc b | Quy chế | Sở Nội vụ | | Quý I");
    assertThat(tasks).extracting(TaskReading::number).containsOnlyNulls();
    assertThat(tasks).extracting(TaskReading::area).containsOnly("Nhóm một");
  }

  @Test
  void takesABulletInTheColumnOfNumbersForNone() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "1 | Kiểm tra | Báo cáo | Sở Nội vụ | | Quý I",
            "- | Kiểm tra cấp huyện | Biên bản | Sở Nội vụ | | Quý II",
            "+ | Kiểm tra cấp xã | Biên bản | Sở Nội vụ | | Quý III",
            "• | Kiểm tra đột xuất | Biên bản | Sở Nội vụ | | Quý IV",
            "+ | Kiểm tra lại | | | | ",
            "… | Sơ kết | Báo cáo | Sở Nội vụ | | Quý IV");
    assertThat(tasks)
        .extracting(TaskReading::number, TaskReading::text)
        .containsExactly(
            tuple("1", "Kiểm tra"),
            tuple(null, "Kiểm tra cấp huyện"),
            tuple(null, "Kiểm tra cấp xã"),
            tuple(null, "Kiểm tra đột xuất + Kiểm tra lại"),
            tuple(null, "Sơ kết"));
    assertThat(keys(tasks.get(3))).contains("doubt.plan.continued");
  }

  @Test
  void takesDittoMarksForTheValueAboveAndSaysSo() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "1 | Việc a | Quy chế | Sở Tư pháp | Sở Nội vụ | Quý I/2018",
            "2 | Việc b | nt | -nt- | \" | Như trên");
    TaskReading second = tasks.get(1);
    assertThat(second.lead()).isEqualTo("-nt-");
    assertThat(second.leads().parts()).isEqualTo(tasks.getFirst().leads().parts()).isNotEmpty();
    assertThat(second.cooperators().parts()).isEqualTo(tasks.getFirst().cooperators().parts());
    assertThat(second.deadline()).isEqualTo("Như trên");
    assertThat(second.due().deadline()).isEqualTo(tasks.getFirst().due().deadline());
    assertThat(second.doubts())
        .filteredOn(doubt -> doubt.doubt().key().equals("doubt.plan.ditto"))
        .extracting(FieldDoubt::field)
        .containsExactlyInAnyOrder(
            TaskField.PRODUCT, TaskField.LEAD, TaskField.COOPERATING, TaskField.DEADLINE);
  }

  @Test
  void doubtsEmptyCellsButNotMissingCoordinators() {
    TaskReading task = tasks(HEADER, "1 | Việc a | | Sở Tư pháp | | -").getFirst();
    assertThat(keys(task))
        .containsExactlyInAnyOrder("doubt.plan.product-missing", "doubt.plan.deadline-missing");
    assertThat(task.product()).isNull();
    assertThat(task.deadline()).isEqualTo("-");
  }

  @Test
  void doubtsAStatusInTheProductCell() {
    TaskReading task =
        tasks(HEADER, "1 | Việc a | Quy chế (đã thực hiện) | Sở Tư pháp | | Quý I").getFirst();
    assertThat(keys(task)).contains("doubt.plan.status-in-product");
  }

  @Test
  void doubtsSeveralLeadsInOneCell() {
    TaskReading task =
        tasks(HEADER, "1 | Việc a | Đề án | Sở Tư pháp; Sở Nội vụ | | Quý I").getFirst();
    assertThat(keys(task)).contains("doubt.plan.several-leads");
    assertThat(
            keys(
                tasks(
                        HEADER,
                        "1 | Việc a | Đề án | Các sở, ban, ngành; UBND các huyện, thành phố | | Quý"
                            + " I")
                    .getFirst()))
        .doesNotContain("doubt.plan.several-leads");
  }

  @Test
  void doubtsCommunesThatLeadATaskOfTheProvince() {
    TaskReading task =
        tasks(HEADER, "1 | Việc a | Đề án | UBND các xã, phường, thị trấn | | Quý I").getFirst();
    assertThat(keys(task)).contains("doubt.plan.communes-lead");
  }

  @Test
  void doubtsALeadThatCooperatesWithItself() {
    TaskReading task =
        tasks(HEADER, "1 | Việc a | Đề án | Sở Tư pháp | Sở Tư pháp | Quý I").getFirst();
    assertThat(keys(task)).contains("doubt.plan.lead-cooperates");
  }

  @Test
  void doubtsATaskThatWasDueBeforeThePlanWasIssued() {
    TaskReading task =
        tasks(HEADER, "1 | Việc a | Đề án | Sở Tư pháp | | Trước ngày 30/11/2017").getFirst();
    assertThat(keys(task)).contains("doubt.plan.due-before-issue");
  }

  @Test
  void reportsARowWithoutTheTextOfATask() {
    PlanReading reading =
        decision(2018)
            .table(
                HEADER,
                "1 | Việc a | Đề án | Sở Tư pháp | | Quý I",
                "2 | | Đề án | Sở Nội vụ | | Quý I")
            .read();
    assertThat(reading.tasks()).hasSize(1);
    assertThat(reading.problems())
        .contains(
            Problem.at(
                new Source(2, 3),
                "problem.plan.row-without-text",
                "2 | Đề án | Sở Nội vụ | Quý I"));
  }

  @Test
  void reportsAHeadingWithoutTasks() {
    PlanReading reading =
        decision(2018)
            .table(
                HEADER,
                "I | THỂ CHẾ | < | < | < | <",
                "1 | Việc a | Đề án | Sở Tư pháp | | Quý I",
                "II | TÀI CHÍNH CÔNG | | | | ")
            .read();
    assertThat(reading.problems())
        .contains(Problem.at(new Source(2, 4), "problem.plan.heading-empty", "TÀI CHÍNH CÔNG"));
  }

  @Test
  void stopsAtTheFootOfASheet() {
    List<TaskReading> tasks =
        tasks(
            HEADER,
            "1 | Việc a | Đề án | Sở Tư pháp | | Quý I",
            " | Tổng cộng | | | | ",
            " | Nơi nhận: | | TM. ỦY BAN NHÂN DÂN | | ");
    assertThat(tasks).hasSize(1);
  }

  @Test
  void readsASheetWhoseHeadStandsAboveTheHeader() {
    PlanReading reading =
        Paper.paper()
            .table(
                "UBND TỈNH SƠN LA¶SỞ NỘI VỤ | < | < | | | ",
                "Số: 15/KH-SNV | < | < | Sơn La, ngày 05 tháng 01 năm 2018 | < | <",
                "KẾ HOẠCH | < | < | < | < | <",
                "Cải cách hành chính năm 2018 | < | < | < | < | <",
                HEADER,
                "1 | Việc a | Quy chế | Sở Nội vụ | | 2018-03-31T00:00:00")
            .read();
    assertThat(reading.document().number()).isEqualTo("15/KH-SNV");
    assertThat(reading.document().issuer()).isEqualTo("Sở Nội vụ");
    assertThat(reading.document().title()).isEqualTo("Kế hoạch cải cách hành chính năm 2018");
    assertThat(reading.tasks())
        .singleElement()
        .extracting(TaskReading::source)
        .isEqualTo(new Source(1, 6));
    assertThat(reading.tasks().getFirst().due().deadline().dues())
        .containsExactly(LocalDate.of(2018, 3, 31));
  }

  @Test
  void carriesTheGroupOfASpreadsheetDownToEmptyCells() {
    List<TaskReading> tasks =
        tasks(
            "STT | Nhiệm vụ chung | Nhiệm vụ cụ thể | Chủ trì | Thời gian",
            "1 | Nhóm một | Việc a | Sở Tư pháp | Quý I",
            " | | Việc b | Sở Nội vụ | Quý II",
            "2 | Nhóm hai | Việc c | Sở Nội vụ | Quý II");
    assertThat(tasks)
        .extracting(TaskReading::group)
        .containsExactly("Nhóm một", "Nhóm một", "Nhóm hai");
  }

  @Test
  void readsTwoThousandRowsInTenSeconds() {
    List<String> rows = new ArrayList<>(List.of(HEADER));
    for (int i = 1; i <= 2000; i++) {
      rows.add(i + " | Việc số " + i + " | Báo cáo | Sở Tư pháp | Các sở, ban, ngành | Quý I/2018");
    }
    Paper paper = decision(2018).table(rows.toArray(String[]::new));
    assertTimeout(Duration.ofSeconds(10), () -> assertThat(paper.read().tasks()).hasSize(2000));
  }

  private static List<TaskReading> tasks(String... rows) {
    return decision(2018).table(rows).read().tasks();
  }

  private static List<String> keys(TaskReading task) {
    return task.doubts().stream().map(doubt -> doubt.doubt().key()).toList();
  }
}
