package org.openpar.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openpar.plan.paper.Paper.decision;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openpar.plan.model.FieldDoubt;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.Source;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskReading;

/// The column sets of real annexes, one each.
class ColumnSetTests {

  private static final String LEAD = "Sở Nội vụ";
  private static final String COOPERATING = "Sở Tài chính";

  @Test
  void doubtsSeveralBodiesInAColumnOfBothRoles() {
    List<TaskReading> tasks =
        decision(2018)
            .table(
                "STT | Nhiệm vụ | CHỦ TRÌ/PHỐI HỢP | Thời gian",
                "1 | Việc a | Sở Nội vụ; các sở, ban, ngành | Quý I",
                "2 | Việc b | Sở Nội vụ chủ trì; các sở, ban, ngành phối hợp | Quý I",
                "3 | Việc c | Sở Nội vụ | Quý I")
            .read()
            .tasks();
    FieldDoubt mixed = FieldDoubt.of(TaskField.LEAD, "doubt.plan.roles-mixed");
    assertThat(tasks.getFirst().doubts()).contains(mixed);
    assertThat(tasks.get(1).doubts()).doesNotContain(mixed);
    assertThat(tasks.get(1).leads().parts()).hasSize(1);
    assertThat(tasks.get(1).cooperators().parts()).hasSize(1);
    assertThat(tasks.getLast().doubts()).doesNotContain(mixed);
  }

  @Test
  void takesAGroupColumnThatNamesAreasForThem() {
    List<TaskReading> tasks =
        decision(2018)
            .table(
                "STT | Nhóm | Nhiệm vụ | Chủ trì | Thời gian",
                "1 | Cải cách thể chế | Việc a | Sở Tư pháp | Quý I",
                "2 | Tuyên truyền | Việc b | Sở Nội vụ | Quý I")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(TaskReading::area, TaskReading::group)
        .containsExactly(tuple("Cải cách thể chế", null), tuple(null, "Tuyên truyền"));
  }

  @Test
  void tellsOfATableOfKeyTasks() {
    PlanReading reading =
        decision(2018)
            .lines("II. NHIỆM VỤ TRỌNG TÂM")
            .table("STT | Nhiệm vụ | Chủ trì | Thời gian", "1 | Việc a | Sở Nội vụ | Quý I")
            .lines("III. NHIỆM VỤ CỤ THỂ")
            .table("STT | Nhiệm vụ | Chủ trì | Thời gian", "1 | Việc b | Sở Nội vụ | Quý I")
            .read();
    assertThat(reading.tasks()).hasSize(2);
    assertThat(reading.problems())
        .filteredOn(problem -> problem.doubt().key().equals("problem.plan.key-tasks-in-table"))
        .extracting(Problem::source)
        .containsExactly(new Source(2, 1));
  }

  @Test
  void readsAListOfPapersToBeDraftedAsTasks() {
    List<TaskReading> tasks =
        decision(2018)
            .lines("DANH MỤC VĂN BẢN QUY PHẠM PHÁP LUẬT")
            .table(
                "STT | Tên văn bản (QPPL) | Cơ quan chủ trì soạn thảo | Cơ quan phối hợp | Thời"
                    + " gian trình/ban hành",
                "I | Nghị quyết của HĐND tỉnh | < | < | <",
                "1 | Nghị quyết quy định mức thu phí | Sở Tài chính | Sở Tư pháp | Quý II/2018",
                "II | Quyết định của UBND tỉnh | < | < | <",
                "2 | Quyết định ban hành bảng giá đất | Sở TN&MT | | Tháng 11/2018")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(
            TaskReading::area,
            TaskReading::text,
            TaskReading::product,
            TaskReading::lead,
            TaskReading::deadline)
        .containsExactly(
            tuple(
                "Nghị quyết của HĐND tỉnh",
                "Nghị quyết quy định mức thu phí",
                null,
                "Sở Tài chính",
                "Quý II/2018"),
            tuple(
                "Quyết định của UBND tỉnh",
                "Quyết định ban hành bảng giá đất",
                null,
                "Sở TN&MT",
                "Tháng 11/2018"));
  }

  @Test
  void readsAListOfProjectsWithTheirFormAndWhatTheyAreAbout() {
    TaskReading task =
        only(
            "TT | Tên đề án, kế hoạch | Nội dung chính | Hình thức văn bản | Cơ quan soạn thảo |"
                + " Cơ quan thẩm định | Quý",
            "1 | Đề án vị trí việc làm | Rà soát biên chế | Quyết định | Sở Nội vụ | Sở Tư pháp |"
                + " III");
    assertThat(task.text()).isEqualTo("Đề án vị trí việc làm");
    assertThat(task.product()).isEqualTo("Quyết định");
    assertThat(task.lead()).isEqualTo(LEAD);
    assertThat(task.deadline()).isEqualTo("Quý III");
    assertThat(task.note())
        .isEqualTo("Nội dung chính: Rà soát biên chế; Cơ quan thẩm định: Sở Tư pháp");
  }

  @Test
  void readsPapersToBeMendedByTheirName() {
    TaskReading task =
        only(
            "STT | Tên loại văn bản | Số, ký hiệu; ngày ban hành | Tên gọi của văn bản | Nội dung"
                + " kiến nghị | Cơ quan chủ trì soạn thảo | Thời hạn xử lý",
            "1 | Quyết định | 15/2016/QĐ-UBND | Quy định quản lý đất công | Sửa đổi Điều 5 | Sở Nội"
                + " vụ | Quý III/2018");
    assertThat(task.text()).isEqualTo("Quy định quản lý đất công");
    assertThat(task.product()).isEqualTo("Quyết định");
    assertThat(task.note())
        .isEqualTo(
            "Số, ký hiệu; ngày ban hành: 15/2016/QĐ-UBND; Nội dung kiến nghị: Sửa đổi Điều 5");
  }

  @Test
  void readsTheRemediesOfAPlanToRaiseTheIndex() {
    List<TaskReading> tasks =
        decision(2018)
            .table(
                "STT | Tiêu chí/Tiêu chí thành phần | Điểm chuẩn | Điểm năm 2017 | Giải pháp | Đơn"
                    + " vị chủ trì | Thời gian",
                "1 | CHỈ ĐẠO ĐIỀU HÀNH | 8,5 | 7,2 | | | ",
                "1.1 | Kế hoạch CCHC | 1,5 | 1,5 | Ban hành đúng hạn | Sở Nội vụ | Quý I",
                "1.2 | Báo cáo | 1,0 | 0,5 | Báo cáo đúng hạn | Sở Nội vụ | Hằng quý")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(TaskReading::area, TaskReading::group, TaskReading::number, TaskReading::text)
        .containsExactly(
            tuple("CHỈ ĐẠO ĐIỀU HÀNH", "Kế hoạch CCHC", "1.1", "Ban hành đúng hạn"),
            tuple("CHỈ ĐẠO ĐIỀU HÀNH", "Báo cáo", "1.2", "Báo cáo đúng hạn"));
    assertThat(tasks.getFirst().note()).isEqualTo("Điểm chuẩn: 1,5; Điểm năm 2017: 1,5");
  }

  @Test
  void readsTheFiguresBelowAHeaderOfQuarters() {
    List<TaskReading> tasks =
        decision(2018)
            .table(
                "STT | Nhiệm vụ | Chủ trì | Quý",
                "1 | Việc a | Sở Nội vụ | I",
                "2 | Việc b | Sở Y tế | I, II",
                "3 | Việc c | Sở Y tế | cả năm",
                "4 | Việc d | Sở Y tế | III/2018")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(TaskReading::deadline)
        .containsExactly("Quý I", "Quý I, II", "cả năm", "Quý III/2018");
  }

  @Test
  void takesTheTimeFromTheHeadingWhereNoColumnSaysIt() {
    List<TaskReading> tasks =
        decision(2018)
            .table(
                "TT | Tên đề án | Cơ quan chủ trì | Cơ quan phối hợp",
                "Quý I | < | < | <",
                "1 | Đề án vị trí việc làm | Sở Nội vụ | Sở Tài chính",
                "Tháng 6 | < | < | <",
                "2 | Đề án tự chủ | Sở Y tế | Sở Tài chính")
            .read()
            .tasks();
    assertThat(tasks).extracting(TaskReading::deadline).containsExactly("Quý I", "Tháng 6");
    assertThat(tasks.getFirst().doubts())
        .contains(FieldDoubt.of(TaskField.DEADLINE, "doubt.plan.deadline-of-heading"));
  }

  @Test
  void takesListsOfPapersInForceStatisticsAndRecipientsForNoTasks() {
    PlanReading reading =
        decision(2018)
            .table("STT | Nhiệm vụ | Chủ trì | Thời gian", "1 | Việc a | Sở Nội vụ | Quý I")
            .table(
                "STT | Số, ký hiệu | Tên văn bản | Cơ quan soạn thảo | Ngày ban hành",
                "1 | 12/2017/QĐ-UBND | Quyết định giá đất | Sở TN&MT | 30/12/2017")
            .table("STT | Tên văn bản | Đơn vị thực hiện | Số lượng", "1 | Báo cáo | Sở Y tế | 12")
            .table("STT | Tên cơ quan | Số bản | Nơi gửi", "1 | Sở Y tế | 2 | Sơn La")
            .table(
                "STT | Nội dung chi | Đơn vị thực hiện | Số lượng | Đơn giá",
                "1 | Tập huấn | Sở Nội vụ | 2 | 10.000.000")
            .read();
    assertThat(reading.tasks()).extracting(TaskReading::text).containsExactly("Việc a");
    assertThat(reading.problems())
        .filteredOn(problem -> problem.doubt().key().equals("problem.plan.table-unread"))
        .hasSize(4);
  }

  @Test
  void keepsTheNameOfAPaperBesideATaskInTheNote() {
    TaskReading task =
        only(
            "TT | Nhiệm vụ | Tên văn bản | Cơ quan chủ trì | Thời gian",
            "1 | Việc a | Quyết định số 12 | Sở Nội vụ | Quý I");
    assertThat(task.text()).isEqualTo("Việc a");
    assertThat(task.note()).isEqualTo("Tên văn bản: Quyết định số 12");
  }

  @Test
  void readsTheAnnexOfNgheAn() {
    TaskReading task =
        only(
            "TT | Nội dung thực hiện | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |"
                + " Sản phẩm dự kiến",
            "1 | Ban hành quy chế | Sở Nội vụ | Sở Tài chính | Trước ngày 30/11/2025 | Quy chế");
    assertThat(task.number()).isEqualTo("1");
    says(task, "Ban hành quy chế", "Quy chế", LEAD, COOPERATING, "Trước ngày 30/11/2025");
  }

  @Test
  void readsTheAnnexOfDongThapWithoutProducts() {
    PlanReading reading =
        decision(2025)
            .table(
                "STT | Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành",
                "1 | Ban hành quy chế | Sở Nội vụ | Sở Tài chính | Quí IV-2025")
            .read();
    says(reading.tasks().getFirst(), "Ban hành quy chế", null, LEAD, COOPERATING, "Quí IV-2025");
    assertThat(reading.tasks().getFirst().doubts())
        .extracting(doubt -> doubt.doubt().key())
        .doesNotContain("doubt.plan.product-missing");
    assertThat(reading.problems())
        .extracting(problem -> problem.doubt().key())
        .containsOnlyOnce("problem.plan.no-product-column", "problem.plan.no-money");
  }

  @Test
  void readsTheAnnexOfHaNoi() {
    says(
        only(
            "TT | Nội dung/nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện",
            "1 | Ban hành quy chế | Sở Nội vụ | Sở Tài chính | Hàng năm"),
        "Ban hành quy chế",
        null,
        LEAD,
        COOPERATING,
        "Hàng năm");
  }

  @Test
  void readsTheAnnexOfHoChiMinhCityWithMoney() {
    TaskReading task =
        only(
            "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian dự kiến hoàn thành |"
                + " Kết quả dự kiến | Nguồn kinh phí",
            "1 | Ban hành quy chế | Sở Nội vụ | Sở Tài chính | Năm 2025 | Quy chế | Ngân sách"
                + " tỉnh");
    says(task, "Ban hành quy chế", "Quy chế", LEAD, COOPERATING, "Năm 2025");
    assertThat(task.money()).isEqualTo("Ngân sách tỉnh");
  }

  @Test
  void readsTheAnnexOfDongNai() {
    says(
        only(
            "STT | Nhiệm vụ, giải pháp | Đơn vị thực hiện | Đơn vị phối hợp | Thời gian thực hiện |"
                + " Sản phẩm đầu ra",
            "1 | Ban hành quy chế | Sở Nội vụ | Sở Tài chính | 2025 | Quy chế"),
        "Ban hành quy chế",
        "Quy chế",
        LEAD,
        COOPERATING,
        "2025");
  }

  @Test
  void readsTheTargetsOfBacNinh() {
    PlanReading reading =
        decision(2025)
            .table("TT | Chỉ tiêu | Chủ trì", "1 | 100% hồ sơ đúng hạn | Sở Nội vụ")
            .read();
    assertThat(reading.targets()).containsExactly("100% hồ sơ đúng hạn (Chủ trì: Sở Nội vụ)");
    assertThat(reading.tasks()).isEmpty();
  }

  @Test
  void readsTheTargetsOfDecision2629() {
    PlanReading reading =
        decision(2025)
            .table(
                "TT | Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì theo dõi, đánh giá",
                "I | Nhóm chỉ tiêu chung | < | < | <",
                "1 | Tỷ lệ hồ sơ đúng hạn | % | 95 | Sở Nội vụ")
            .read();
    assertThat(reading.targets())
        .containsExactly(
            "Tỷ lệ hồ sơ đúng hạn (Đơn vị: %; Kết quả: 95; Cơ quan chủ trì theo dõi, đánh giá: Sở"
                + " Nội vụ)");
  }

  @Test
  void readsTheTasksOfDecision2629() {
    says(
        only(
            "TT | Nhiệm vụ, giải pháp | Cơ quan chủ trì | Cơ quan phối hợp | Kết quả | Thời gian"
                + " thực hiện",
            "1 | Ban hành quy chế | Sở Nội vụ | Sở Tài chính | Quy chế | Tháng 6/2025"),
        "Ban hành quy chế",
        "Quy chế",
        LEAD,
        COOPERATING,
        "Tháng 6/2025");
  }

  @Test
  void readsAgenciesInFrontMergedDownManyTasks() {
    PlanReading reading =
        decision(2025)
            .table(
                "STT | Cơ quan chủ trì | Cơ quan phối hợp | Thuộc nhóm nhiệm vụ | Nội dung nhiệm vụ"
                    + " | Chỉ tiêu đạt được | Thời hạn hoàn thành",
                "1 | Sở Nội vụ | Sở Tài chính | Thể chế | Ban hành quy chế | Quy chế | 2025",
                "^ | ^ | ^ | Nhân lực | Mở lớp bồi dưỡng | 02 lớp | Quý IV/2025")
            .read();
    assertThat(reading.tasks()).hasSize(2);
    says(reading.tasks().get(1), "Mở lớp bồi dưỡng", "02 lớp", LEAD, COOPERATING, "Quý IV/2025");
    assertThat(reading.tasks())
        .extracting(TaskReading::group)
        .containsExactly("Thể chế", "Nhân lực");
    assertThat(reading.tasks()).extracting(TaskReading::number).containsExactly("1", "1");
  }

  @Test
  void readsHeadersWithFootnoteMarksAndKeepsWhatTheyDoNotCover() {
    TaskReading task =
        only(
            "STT | Tên dự án, nhiệm vụ | Nội dung chính | Cơ quan chủ trì[1] | Cơ quan phối hợp |"
                + " Tình trạng | Thời gian thực hiện | Nguồn lực[2]",
            "1 | Dự án số hóa | Số hóa hồ sơ | Sở Nội vụ | Sở Tài chính | Mới | 2026-2027 | NSNN");
    says(task, "Dự án số hóa", null, LEAD, COOPERATING, "2026-2027");
    assertThat(task.money()).isEqualTo("NSNN");
    assertThat(task.note()).isEqualTo("Nội dung chính: Số hóa hồ sơ; Tình trạng: Mới");
  }

  @Test
  void readsTheAnnexOfResolution03() {
    says(
        only(
            "TT | Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Kết quả | Thời gian hoàn"
                + " thành",
            "1 | Ban hành quy chế | Sở Nội vụ | Sở Tài chính | Quy chế | 6/2025"),
        "Ban hành quy chế",
        "Quy chế",
        LEAD,
        COOPERATING,
        "6/2025");
  }

  @Test
  void readsTheListOfLateTasks() {
    TaskReading task =
        only(
            "STT | Nhiệm vụ | Văn bản giao nhiệm vụ | Cơ quan chủ trì thực hiện | Thời hạn hoàn"
                + " thành",
            "1 | Ban hành quy chế | Công văn số 12/UBND-NC | Sở Nội vụ | 18/10/2025");
    says(task, "Ban hành quy chế", null, LEAD, null, "18/10/2025");
    assertThat(task.note()).isEqualTo("Văn bản giao nhiệm vụ: Công văn số 12/UBND-NC");
  }

  @Test
  void takesTheTermForTheDeadlineAndTheProgressForANote() {
    TaskReading task =
        only(
            "STT | Tên nhiệm vụ | Đơn vị chủ trì | Thời hạn | Kết quả thực hiện | Tiến độ",
            "1 | Ban hành quy chế | Sở Nội vụ | 31/10/2025 | Quy chế | Chậm");
    says(task, "Ban hành quy chế", "Quy chế", LEAD, null, "31/10/2025");
    assertThat(task.note()).isEqualTo("Tiến độ: Chậm");
  }

  @Test
  void readsTheTemplateOfACommune() {
    TaskReading task =
        only(
            "STT | Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Kết quả/Sản phẩm | Thời gian"
                + " | Ghi chú",
            "1 | Ban hành quy chế | Sở Nội vụ | Sở Tài chính | Quy chế | Quý I | Gấp");
    says(task, "Ban hành quy chế", "Quy chế", LEAD, COOPERATING, "Quý I");
    assertThat(task.note()).isEqualTo("Gấp");
  }

  @Test
  void readsThePlanOfACommuneWithBareHeaders() {
    TaskReading task =
        only(
            "nhóm | nhiệm vụ | chủ trì | phối hợp | sản phẩm | thời hạn",
            "Thể chế | Ban hành quy chế | Sở Nội vụ | Sở Tài chính | Quy chế |"
                + " 2026-09-30T00:00:00");
    says(task, "Ban hành quy chế", "Quy chế", LEAD, COOPERATING, "2026-09-30T00:00:00");
    assertThat(task.group()).isEqualTo("Thể chế");
  }

  @Test
  void readsThePlanWritersTemplate() {
    says(
        only(
            "STT | Nội dung nhiệm vụ | Văn bản giao nhiệm vụ | Thời hạn hoàn thành | Cơ quan chủ"
                + " trì | Cơ quan phối hợp",
            "1 | Ban hành quy chế | QĐ 1 | Quý I | Sở Nội vụ | Sở Tài chính"),
        "Ban hành quy chế",
        null,
        LEAD,
        COOPERATING,
        "Quý I");
  }

  @Test
  void readsTheModuleOfDaNangWithTwoDays() {
    TaskReading task =
        only(
            "Nhóm công việc | Tên | Kết quả | Hoạt động | Phối hợp | Chủ trì | Ngày bắt đầu | Ngày"
                + " kết thúc | Kinh phí | Ghi chú | Đơn vị",
            "Thể chế | Ban hành quy chế | Quy chế | Soạn thảo | Sở Tài chính | Sở Nội vụ |"
                + " 01/3/2025 | 30/6/2025 | 50 triệu | Gấp | Phòng CCHC");
    says(task, "Ban hành quy chế", "Quy chế", LEAD, COOPERATING, "01/3/2025 - 30/6/2025");
    assertThat(task.group()).isEqualTo("Thể chế");
    assertThat(task.money()).isEqualTo("50 triệu");
    assertThat(task.note()).isEqualTo("Gấp; Hoạt động: Soạn thảo; Đơn vị: Phòng CCHC");
  }

  @Test
  void readsTheReformAnnexOf2012To2020() {
    TaskReading task =
        only(
            "STT | Nhiệm vụ chung | Nhiệm vụ cụ thể/Hoạt động | Sản phẩm/Kết quả | Cơ quan chủ trì"
                + " | Cơ quan phối hợp | Thời gian thực hiện, hoàn thành | Dự kiến kinh phí | Ghi"
                + " chú",
            "1 | Xây dựng thể chế | Ban hành quy chế | Quy chế | Sở Nội vụ | Sở Tài chính | Quý I |"
                + " 20 | x");
    says(task, "Ban hành quy chế", "Quy chế", LEAD, COOPERATING, "Quý I");
    assertThat(task.group()).isEqualTo("Xây dựng thể chế");
    assertThat(task.money()).isEqualTo("20");
  }

  @Test
  void readsAHeaderOfTwoRows() {
    TaskReading task =
        only(
            "STT | Nhiệm vụ | Cơ quan thực hiện | < | Thời gian | <",
            "^ | ^ | Chủ trì | Phối hợp | Bắt đầu | Kết thúc",
            "(1) | (2) | (3) | (4) | (5) | (6)",
            "1 | Ban hành quy chế | Sở Nội vụ | Sở Tài chính | 01/3/2025 | 30/6/2025");
    says(task, "Ban hành quy chế", null, LEAD, COOPERATING, "01/3/2025 - 30/6/2025");
    assertThat(task.source()).isEqualTo(new Source(2, 4));
  }

  @Test
  void readsHeadersInCapitalsWithBreaksAndDecomposedLetters() {
    String header =
        Normalizer.normalize(
            "SỐ¶TT | NHIỆM VỤ¶CỤ THỂ | CƠ QUAN¶CHỦ TRÌ | CƠ QUAN PHỐI HỢP | THỜI GIAN¶THỰC HIỆN",
            Normalizer.Form.NFD);
    says(
        only(header, "1 | Ban hành quy chế | Sở Nội vụ | Sở Tài chính | Quý I"),
        "Ban hành quy chế",
        null,
        LEAD,
        COOPERATING,
        "Quý I");
  }

  @Test
  void readsLeadAndCoordinatorsOfOneColumn() {
    TaskReading task =
        only(
            "TT | Nhiệm vụ | Cơ quan chủ trì, phối hợp | Thời gian",
            "1 | Ban hành quy chế | Sở Nội vụ chủ trì, phối hợp với Sở Tài chính | Quý I");
    assertThat(task.lead()).isEqualTo("Sở Nội vụ chủ trì, phối hợp với Sở Tài chính");
    assertThat(task.cooperating()).isNull();
    assertThat(task.leads().parts()).extracting(part -> part.words()).containsExactly("Sở Nội vụ");
    assertThat(task.cooperators().parts())
        .extracting(part -> part.words())
        .containsExactly("Sở Tài chính");
  }

  @Test
  void takesATargetBesideTasksForTheirProduct() {
    assertThat(
            only(
                    "TT | Nội dung | Chỉ tiêu | Chủ trì | Thời gian",
                    "1 | Số hóa hồ sơ | 95% hồ sơ | Sở Nội vụ | Quý I")
                .product())
        .isEqualTo("95% hồ sơ");
    assertThat(
            only(
                    "TT | Nội dung | Chỉ tiêu | Sản phẩm | Chủ trì | Thời gian",
                    "1 | Số hóa hồ sơ | 95% hồ sơ | Báo cáo | Sở Nội vụ | Quý I")
                .note())
        .isEqualTo("Chỉ tiêu: 95% hồ sơ");
  }

  @Test
  void readsCrossesBelowMonthsAndQuarters() {
    List<TaskReading> months =
        decision(2018)
            .table(
                "TT | Nội dung | Đơn vị chủ trì | Thời gian thực hiện (tháng) | < | < | <",
                "^ | ^ | ^ | 3 | 4 | 6 | 9",
                "1 | Ban hành kế hoạch | Sở Nội vụ | x | | | ",
                "2 | Báo cáo | Sở Nội vụ | X | | x | x",
                "3 | Tuyên truyền | Sở Nội vụ | | x | x | Hội nghị")
            .read()
            .tasks();
    assertThat(months)
        .extracting(TaskReading::deadline, TaskReading::note)
        .containsExactly(
            tuple("Tháng 3", null),
            tuple("Tháng 3, Tháng 6 - Tháng 9", null),
            tuple("Tháng 4 - Tháng 6", "Thời gian thực hiện (tháng) 9: Hội nghị"));
    assertThat(months.getFirst().doubts())
        .contains(FieldDoubt.of(TaskField.DEADLINE, "doubt.plan.from-crosses", "Tháng 3"));

    List<TaskReading> quarters =
        decision(2018)
            .table(
                "TT | Nội dung | Đơn vị chủ trì | Tiến độ | < | < | <",
                "^ | ^ | ^ | Quý I | Quý II | Quý III | Quý IV",
                "1 | Báo cáo | Sở Nội vụ | | x | | x")
            .read()
            .tasks();
    assertThat(quarters).extracting(TaskReading::deadline).containsExactly("Quý II, Quý IV");
  }

  @Test
  void readsTheManyNamesOfWhoActs() {
    TaskReading task =
        decision(2018)
            .table(
                "Số TT | Công việc cần thực hiện | Người/Đơn vị chịu trách nhiệm | Cá nhân, đơn vị"
                    + " tham gia | Hạn xử lý | Đầu ra | Lãnh đạo phụ trách",
                "1 | Ban hành quy chế | Sở Nội vụ | Sở Tư pháp | 15/3/2018 | Quy chế | Ông A")
            .task();
    assertThat(task.text()).isEqualTo("Ban hành quy chế");
    assertThat(task.lead()).isEqualTo("Sở Nội vụ");
    assertThat(task.cooperating()).isEqualTo("Sở Tư pháp");
    assertThat(task.deadline()).isEqualTo("15/3/2018");
    assertThat(task.product()).isEqualTo("Quy chế");
    assertThat(task.note()).isEqualTo("Lãnh đạo phụ trách: Ông A");
  }

  @Test
  void readsShortenedAndUnlistedHeaders() {
    for (String header :
        List.of(
            "STT | Đầu việc | CQ chủ trì | TG hoàn thành | SP",
            "STT | Nội dung, nhiệm vụ trọng tâm | Cơ quan chủ trì, phối hợp | Thời gian, lộ trình"
                + " | Kết quả, sản phẩm đạt được")) {
      TaskReading task =
          decision(2018).table(header, "1 | Rà soát | Sở Tư pháp | 30/6/2018 | Báo cáo").task();
      assertThat(task.text()).isEqualTo("Rà soát");
      assertThat(task.lead()).isEqualTo("Sở Tư pháp");
      assertThat(task.deadline()).isEqualTo("30/6/2018");
      assertThat(task.product()).isEqualTo("Báo cáo");
    }
  }

  @Test
  void takesTheBodyInTheHeadingForTheLeadWhereNoColumnIs() {
    List<TaskReading> tasks =
        decision(2018)
            .lines("1. Sở Nội vụ")
            .table("STT | Nhiệm vụ | Thời gian", "1 | Kiểm tra | Quý II")
            .lines("2. Sở Tư pháp")
            .table("STT | Nhiệm vụ | Thời gian", "1 | Rà soát | Quý III")
            .lines("3. Việc khác")
            .table(
                "STT | Nhiệm vụ | Thời gian",
                "1 | Tuyên truyền | Quý IV",
                "Nhiệm vụ giao Sở Tài chính | < | <",
                "1 | Công khai | Quý IV")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(TaskReading::lead)
        .containsExactly("Sở Nội vụ", "Sở Tư pháp", null, "Sở Tài chính");
    assertThat(tasks.getFirst().doubts())
        .contains(FieldDoubt.of(TaskField.LEAD, "doubt.plan.lead-of-heading"));
  }

  @Test
  void readsAHeaderWhoseCellsAreNotMergedDown() {
    TaskReading task =
        decision(2018)
            .table(
                "STT | Nhiệm vụ | Phân công | < | Thời gian",
                " | | Chủ trì | Phối hợp | ",
                "1 | Rà soát | Sở Tư pháp | Sở Nội vụ | Quý II")
            .task();
    assertThat(task.lead()).isEqualTo("Sở Tư pháp");
    assertThat(task.cooperating()).isEqualTo("Sở Nội vụ");
  }

  @Test
  void readsATableThatWasSetWithTabs() {
    List<TaskReading> tasks =
        decision(2018)
            .lines(
                "STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian",
                "I. CẢI CÁCH THỂ CHẾ",
                "1\tBan hành quy chế\tSở Tư pháp\tQuý I",
                "2\tKiểm tra\tSở Nội vụ",
                "Phụ lục này có 2 nhiệm vụ.")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(
            TaskReading::area, TaskReading::number, TaskReading::lead, TaskReading::deadline)
        .containsExactly(
            tuple("CẢI CÁCH THỂ CHẾ", "1", "Sở Tư pháp", "Quý I"),
            tuple("CẢI CÁCH THỂ CHẾ", "2", "Sở Nội vụ", null));
  }

  @Test
  void reportsAColumnNobodyKnowsAndKeepsItsWords() {
    PlanReading reading =
        decision(2025)
            .table(
                "TT | Nhiệm vụ | Chủ trì | Thời gian | Mức độ ưu tiên",
                "1 | Ban hành quy chế | Sở Nội vụ | Quý I | Cao")
            .read();
    assertThat(reading.tasks().getFirst().note()).isEqualTo("Mức độ ưu tiên: Cao");
    assertThat(reading.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.doubt().key()).isEqualTo("problem.plan.column-unknown");
              assertThat(problem.doubt().arguments()).containsExactly("Mức độ ưu tiên");
            });
  }

  private static TaskReading only(String... rows) {
    return decision(2025).table(rows).task();
  }

  private static void says(
      TaskReading task,
      String text,
      @Nullable String product,
      String lead,
      @Nullable String cooperating,
      String deadline) {
    assertThat(task.text()).isEqualTo(text);
    assertThat(task.product()).isEqualTo(product);
    assertThat(task.lead()).isEqualTo(lead);
    assertThat(task.cooperating()).isEqualTo(cooperating);
    assertThat(task.deadline()).isEqualTo(deadline);
  }
}
