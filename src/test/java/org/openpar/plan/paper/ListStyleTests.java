package org.openpar.plan.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openpar.plan.paper.Paper.decision;
import static org.openpar.plan.paper.Paper.paper;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.plan.model.FieldDoubt;
import org.openpar.plan.model.PlanReading;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.Source;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskReading;

/// Plans without a table: whole ones as provinces and a commune write them, then single habits.
class ListStyleTests {

  @Test
  void readsAPlanWithLettersBelowNumbers() {
    PlanReading plan =
        decision(2018)
            .lines(
                "I. MỤC TIÊU",
                "1. Trên 95% hồ sơ được giải quyết đúng hạn.",
                "II. NHIỆM VỤ CỤ THỂ",
                "1. Cải cách thể chế",
                "a) Ban hành kế hoạch kiểm tra văn bản quy phạm pháp luật.",
                "- Đơn vị chủ trì thực hiện: Sở Tư pháp.",
                "- Đơn vị phối hợp: Các sở, ban, ngành; UBND các huyện, thành phố.",
                "- Thời gian thực hiện: Quý I/2018.",
                "- Sản phẩm: Kế hoạch của UBND tỉnh.",
                "b) Rà soát văn bản hết hiệu lực, gồm:",
                "- Văn bản của HĐND tỉnh;",
                "- Văn bản của UBND tỉnh.",
                "- Đơn vị chủ trì thực hiện: Sở Tư pháp.",
                "- Thời gian thực hiện: Trước ngày 31/01/2018.",
                "2. Cải cách tài chính công",
                "a) Giao quyền tự chủ về kinh phí.",
                "- Cơ quan chủ trì: Sở Tài chính.",
                "- Cơ quan phối hợp: Sở Nội vụ.",
                "- Thời hạn ban hành: Tháng 3/2018.",
                "- Kinh phí: Ngân sách tỉnh.",
                "III. TỔ CHỨC THỰC HIỆN",
                "1. Sở Nội vụ chủ trì, phối hợp với Văn phòng UBND tỉnh theo dõi Kế hoạch này.")
            .read();
    assertThat(plan.tasks())
        .extracting(TaskReading::area, TaskReading::number, TaskReading::text)
        .containsExactly(
            tuple(
                "Cải cách thể chế", "a", "Ban hành kế hoạch kiểm tra văn bản quy phạm pháp luật."),
            tuple(
                "Cải cách thể chế",
                "b",
                "Rà soát văn bản hết hiệu lực, gồm: - Văn bản của HĐND tỉnh; - Văn bản của UBND"
                    + " tỉnh."),
            tuple("Cải cách tài chính công", "a", "Giao quyền tự chủ về kinh phí."));
    TaskReading first = plan.tasks().getFirst();
    assertThat(first.lead()).isEqualTo("Sở Tư pháp");
    assertThat(first.cooperating()).isEqualTo("Các sở, ban, ngành; UBND các huyện, thành phố");
    assertThat(first.deadline()).isEqualTo("Quý I/2018");
    assertThat(first.product()).isEqualTo("Kế hoạch của UBND tỉnh");
    assertThat(first.source()).isEqualTo(new Source(0, 9));
    assertThat(plan.tasks().get(2).money()).isEqualTo("Ngân sách tỉnh");
    assertThat(plan.targets()).containsExactly("Trên 95% hồ sơ được giải quyết đúng hạn.");
    assertThat(plan.keyTasks()).isEmpty();
  }

  @Test
  void readsAPlanWhoseTasksAreBulletsAndLabelsPluses() {
    List<TaskReading> tasks =
        paper()
            .lines(
                "UBND HUYỆN MAI SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Số: 05/KH-UBND\tMai Sơn, ngày 10 tháng 01 năm 2018",
                "KẾ HOẠCH",
                "Cải cách hành chính năm 2018",
                "II. NHIỆM VỤ",
                "1. CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
                "- Niêm yết thủ tục hành chính tại bộ phận một cửa.",
                "+ Chủ trì: Văn phòng HĐND và UBND huyện; phối hợp: UBND các xã, thị trấn.",
                "+ Thời gian: Thường xuyên.",
                "- Tiếp nhận phản ánh, kiến nghị của người dân.",
                "+ Chủ trì: Phòng Nội vụ.",
                "+ Thời gian: Hằng tháng.")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(
            TaskReading::area,
            TaskReading::text,
            TaskReading::lead,
            TaskReading::cooperating,
            TaskReading::deadline)
        .containsExactly(
            tuple(
                "CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
                "Niêm yết thủ tục hành chính tại bộ phận một cửa.",
                "Văn phòng HĐND và UBND huyện",
                "UBND các xã, thị trấn",
                "Thường xuyên"),
            tuple(
                "CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
                "Tiếp nhận phản ánh, kiến nghị của người dân.",
                "Phòng Nội vụ",
                null,
                "Hằng tháng"));
  }

  @Test
  void readsAPlanWithAreasGroupsAndLabelsInOneLine() {
    List<TaskReading> tasks =
        paper()
            .lines(
                "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "XÃ MƯỜNG CHANH\tĐộc lập - Tự do - Hạnh phúc",
                "Số: 12/KH-UBND\tMường Chanh, ngày 05 tháng 7 năm 2025",
                "KẾ HOẠCH",
                "Cải cách hành chính 6 tháng cuối năm 2025",
                "B. NHIỆM VỤ VÀ GIẢI PHÁP",
                "I. CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
                "1. Kỷ luật, kỷ cương",
                "1.1. Kiểm tra việc chấp hành giờ giấc làm việc.",
                "Đơn vị thực hiện: Phòng Văn hóa - Xã hội; đơn vị phối hợp: Văn phòng HĐND và UBND;"
                    + " thời gian hoàn thành: Quý III/2025.",
                "1.2. Đánh giá công chức (Chủ trì: Phòng Văn hóa - Xã hội; thời gian: Tháng"
                    + " 12/2025).",
                "II. CHUYỂN ĐỔI SỐ",
                "1. Số hóa hồ sơ. Cơ quan chủ trì: Trung tâm Phục vụ hành chính công. Thời hạn:"
                    + " 31/12/2025.")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(
            TaskReading::area,
            TaskReading::group,
            TaskReading::number,
            TaskReading::text,
            TaskReading::lead,
            TaskReading::deadline)
        .containsExactly(
            tuple(
                "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
                "Kỷ luật, kỷ cương",
                "1.1",
                "Kiểm tra việc chấp hành giờ giấc làm việc.",
                "Phòng Văn hóa - Xã hội",
                "Quý III/2025"),
            tuple(
                "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
                "Kỷ luật, kỷ cương",
                "1.2",
                "Đánh giá công chức",
                "Phòng Văn hóa - Xã hội",
                "Tháng 12/2025"),
            tuple(
                "CHUYỂN ĐỔI SỐ",
                null,
                "1",
                "Số hóa hồ sơ.",
                "Trung tâm Phục vụ hành chính công",
                "31/12/2025"));
  }

  @Test
  void knowsTheManyNamesOfALabel() {
    TaskReading task =
        decision(2018)
            .lines(
                "1. Ban hành quy chế làm việc.",
                "- Đơn vị chủ trì tham mưu thực hiện: Sở Nội vụ",
                "- Cơ quan, đơn vị phối hợp: Sở Tài chính",
                "- Thời gian dự kiến hoàn thành: Quý II",
                "- Kết quả đầu ra: Quy chế",
                "- Nguồn kinh phí: Không")
            .task();
    assertThat(task.lead()).isEqualTo("Sở Nội vụ");
    assertThat(task.cooperating()).isEqualTo("Sở Tài chính");
    assertThat(task.deadline()).isEqualTo("Quý II");
    assertThat(task.product()).isEqualTo("Quy chế");
    assertThat(task.money()).isEqualTo("Không");
  }

  @Test
  void readsATaskThatIsOneSentenceWhereverItStands() {
    PlanReading plan =
        decision(2018)
            .lines(
                "I. MỤC TIÊU",
                "1. Sở Nội vụ hoàn thành 95% trước ngày 30/6/2018.",
                "II. NHIỆM VỤ",
                "1. Cải cách thể chế",
                "a) Rà soát văn bản.",
                "- Đơn vị chủ trì: Sở Tư pháp.",
                "- Thời gian: Quý I/2018.",
                "b) Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng đề án vị trí việc làm,"
                    + " hoàn thành trước ngày 30/9/2018.",
                "c) Công bố danh mục.",
                "- Đơn vị chủ trì: Sở Tư pháp.",
                "- Thời gian: Quý II/2018.",
                "d) Giao Sở Y tế chủ trì kiểm tra quầy thuốc trong quý III/2018.",
                "III. TỔ CHỨC THỰC HIỆN",
                "1. Sở Nội vụ chủ trì, phối hợp với Văn phòng UBND tỉnh theo dõi Kế hoạch.")
            .read();
    assertThat(plan.tasks())
        .extracting(
            TaskReading::area,
            TaskReading::group,
            TaskReading::number,
            TaskReading::lead,
            TaskReading::cooperating,
            TaskReading::deadline)
        .containsExactly(
            tuple("Cải cách thể chế", null, "a", "Sở Tư pháp", null, "Quý I/2018"),
            tuple(
                "Cải cách thể chế", null, "b", "Sở Nội vụ", "Sở Tài chính", "trước ngày 30/9/2018"),
            tuple("Cải cách thể chế", null, "c", "Sở Tư pháp", null, "Quý II/2018"),
            tuple("Cải cách thể chế", null, "d", "Sở Y tế", null, "trong quý III/2018"));
    assertThat(plan.tasks().get(1).doubts())
        .contains(FieldDoubt.of(TaskField.TEXT, "doubt.plan.from-sentence"));
    assertThat(plan.targets()).hasSize(1);
  }

  @Test
  void reportsAParagraphAmongTheTasksThatGaveNone() {
    PlanReading plan =
        decision(2018)
            .lines(
                "II. NHIỆM VỤ",
                "1. Nâng cao chất lượng văn bản.",
                "2. Rà soát văn bản.",
                "- Đơn vị chủ trì: Sở Tư pháp.",
                "3. Tuyên truyền sâu rộng.")
            .read();
    assertThat(plan.tasks()).extracting(TaskReading::area).containsOnlyNulls();
    assertThat(plan.problems())
        .filteredOn(problem -> problem.doubt().key().equals("problem.plan.paragraph-left"))
        .extracting(problem -> problem.doubt().arguments().getFirst())
        .containsExactly("1. Nâng cao chất lượng văn bản.", "3. Tuyên truyền sâu rộng.");
  }

  @Test
  void leavesATextWithoutLabelsAlone() {
    PlanReading plan =
        decision(2018)
            .lines("I. NHIỆM VỤ", "1. Sở Nội vụ chủ trì, phối hợp với các sở tổng hợp báo cáo.")
            .read();
    assertThat(plan.tasks()).isEmpty();
    assertThat(plan.problems()).contains(Problem.of("problem.plan.no-tasks"));
  }

  @Test
  void readsUnnumberedTasksBelowTheTitleOfAnArea() {
    List<TaskReading> tasks =
        decision(2018)
            .lines(
                "2. Cải cách tài chính công",
                "Thực hiện tự chủ tài chính.",
                "- Đơn vị chủ trì: Sở Tài chính.",
                "Nội dung thực hiện: Công khai ngân sách.",
                "- Đơn vị chủ trì: Sở Tài chính.")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(TaskReading::area, TaskReading::number, TaskReading::text)
        .containsExactly(
            tuple("Cải cách tài chính công", null, "Thực hiện tự chủ tài chính."),
            tuple("Cải cách tài chính công", null, "Công khai ngân sách."));
  }

  @Test
  void readsTasksThatAreCountedInWordsAndBodiesListedBelowTheirLabel() {
    List<TaskReading> tasks =
        decision(2018)
            .lines(
                "II. NHIỆM VỤ, GIẢI PHÁP",
                "Nhiệm vụ 1: Rà soát các tiêu chí bị trừ điểm",
                "- Đơn vị chủ trì:",
                "+ Sở Nội vụ;",
                "+ Sở Tư pháp.",
                "- Thời gian thực hiện: Quý I/2018.",
                "Nhiệm vụ 2: Khảo sát mức độ hài lòng",
                "- Nội dung thực hiện: Khảo sát tại 05 huyện.",
                "- Đơn vị chủ trì: Sở Nội vụ.",
                "- Thời gian thực hiện: Quý II/2018.")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(TaskReading::number, TaskReading::text, TaskReading::lead)
        .containsExactly(
            tuple("1", "Rà soát các tiêu chí bị trừ điểm", "Sở Nội vụ; Sở Tư pháp"),
            tuple(
                "2",
                "Khảo sát mức độ hài lòng - Nội dung thực hiện: Khảo sát tại 05 huyện.",
                "Sở Nội vụ"));
  }

  @Test
  void keepsTheNumberInBoldAboveOneTaskOrSeveral() {
    List<TaskReading> tasks =
        decision(2018)
            .lines("II. NHIỆM VỤ CỤ THỂ")
            .bold("1. Cải cách thể chế")
            .bold("1.1. Tuyên truyền cải cách hành chính")
            .lines(
                "- Mở chuyên mục trên Báo Sơn La;",
                "- In tờ rơi.",
                "- Cơ quan chủ trì: Sở Nội vụ.",
                "- Thời gian: Quý II/2018.")
            .bold("1.2. Kiểm tra cải cách hành chính")
            .lines(
                "- Kiểm tra tại các sở.",
                "- Cơ quan chủ trì: Sở Nội vụ.",
                "- Thời gian: Quý III/2018.",
                "- Kiểm tra tại các huyện.",
                "- Cơ quan chủ trì: Sở Tư pháp.",
                "- Thời gian: Quý IV/2018.")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(TaskReading::group, TaskReading::number, TaskReading::text)
        .containsExactly(
            tuple(
                null,
                "1.1",
                "Tuyên truyền cải cách hành chính - Mở chuyên mục trên Báo Sơn La; - In tờ rơi."),
            tuple("Kiểm tra cải cách hành chính", "1.2", "Kiểm tra tại các sở."),
            tuple("Kiểm tra cải cách hành chính", "1.2", "Kiểm tra tại các huyện."));
    assertThat(tasks).extracting(TaskReading::area).containsOnly("Cải cách thể chế");
  }

  @Test
  void tellsNoKeyTaskForAParagraphThatWasLeft() {
    PlanReading plan =
        decision(2018)
            .lines(
                "I. NHIỆM VỤ TRỌNG TÂM",
                "1. Đẩy mạnh cải cách hành chính.",
                "II. NHIỆM VỤ CỤ THỂ",
                "1. Cải cách thể chế",
                "1.1. Rà soát văn bản",
                "- Chủ trì: Sở Tư pháp",
                "- Thời gian: Quý I")
            .read();
    assertThat(plan.keyTasks()).containsExactly("Đẩy mạnh cải cách hành chính.");
    assertThat(plan.problems())
        .extracting(problem -> problem.doubt().key())
        .doesNotContain("problem.plan.paragraph-left");
  }

  @Test
  void keepsTheHeadingsRightAboveTasksThatSayWhoAndWhenInBrackets() {
    List<TaskReading> tasks =
        decision(2018)
            .lines(
                "II. NHIỆM VỤ",
                "1. Cải cách thể chế",
                "1.1. Xây dựng văn bản",
                "- Ban hành quy chế (Sở Nội vụ chủ trì; hoàn thành trong quý I/2018).",
                "1.2. Rà soát văn bản",
                "- Rà soát văn bản về đất đai (Sở Tư pháp, trước 30/9/2018).")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(TaskReading::group, TaskReading::number)
        .containsExactly(tuple("Xây dựng văn bản", "1.1"), tuple("Rà soát văn bản", "1.2"));
  }

  @Test
  void readsWhoAndWhenFromBracketsAtTheEnd() {
    List<TaskReading> tasks =
        decision(2018)
            .lines(
                "II. NHIỆM VỤ CỤ THỂ",
                "1. Cải cách thể chế",
                "- Ban hành quy chế làm việc (Sở Nội vụ chủ trì; Sở Tài chính phối hợp; hoàn thành"
                    + " trước 30/6).",
                "- Rà soát văn bản (giao Sở Tư pháp chủ trì, phối hợp với các sở, ban, ngành; thời"
                    + " gian: Quý II/2018);",
                "- Niêm yết thủ tục hành chính (UBND các huyện, thành phố, trước ngày 31/3/2018).",
                "- Công bố thủ tục (Chủ trì: Sở Y tế; hoàn thành trong tháng 4/2018).",
                "- Công khai kết quả (theo quy định của Chính phủ).")
            .read()
            .tasks();
    assertThat(tasks)
        .extracting(TaskReading::lead, TaskReading::cooperating, TaskReading::deadline)
        .containsExactly(
            tuple("Sở Nội vụ", "Sở Tài chính", "trước 30/6"),
            tuple("Sở Tư pháp", "các sở, ban, ngành", "Quý II/2018"),
            tuple("UBND các huyện, thành phố", null, "trước ngày 31/3/2018"),
            tuple("Sở Y tế", null, "trong tháng 4/2018"));
    assertThat(tasks.getFirst().area()).isEqualTo("Cải cách thể chế");
    assertThat(tasks.getFirst().text()).contains("(Sở Nội vụ chủ trì;");
    assertThat(tasks.getFirst().doubts())
        .contains(FieldDoubt.of(TaskField.TEXT, "doubt.plan.from-sentence"));
  }
}
