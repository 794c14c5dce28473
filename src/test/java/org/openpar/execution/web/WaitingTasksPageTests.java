package org.openpar.execution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionFacts;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.execution.model.Openings;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanIssued;
import org.openpar.plan.TaskId;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.annotation.Transactional;

/// The coordinator records events on 15/10/2018.
@ExecutionTest
@Transactional
@Import(Screen.class)
class WaitingTasksPageTests {

  private static final String COORDINATOR = "ha.snv";
  private static final String OFFICER = "hoa.vpub";
  private static final String WORDS = "Sau 15 ngày kể từ ngày Nghị quyết được ban hành";

  private final Screen screen;
  private final IssuedPlan plans;
  private final Openings openings;
  private final ExecutionFacts facts;
  private final Units units;
  private final JdbcClient jdbc;
  private PlanIssued plan;

  WaitingTasksPageTests(
      Screen screen,
      IssuedPlan plans,
      Openings openings,
      ExecutionFacts facts,
      Units units,
      JdbcClient jdbc) {
    this.screen = screen;
    this.plans = plans;
    this.openings = openings;
    this.facts = facts;
    this.units = units;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void issueAPlan() {
    plan = issue(WORDS, "Theo Kế hoạch riêng", "Tháng 12/2018");
  }

  @Test
  void leadsFromTheListToTheFormAndTheWorkHasItsDay() throws Exception {
    Document list = screen.see(COORDINATOR, listOfPlan());
    assertThat(list.select("tbody tr")).hasSize(2);
    assertThat(list.select("nav a[href=/cho-su-kien]")).isNotEmpty();
    assertThat(list.select("tbody a.btn").first().attr("href")).isEqualTo(path());
    assertThat(screen.see(COORDINATOR, path()).select("main").text())
        .contains("hiểu là: 15 ngày", "Chưa có hạn");

    MockHttpServletResponse kept =
        record("happenedOn", "08/10/2018", "document", "45/NQ-HĐND", "documentDate", "08/10/2018");

    assertThat(kept.getRedirectedUrl()).isEqualTo(path());
    assertThat(screen.see(COORDINATOR, listOfPlan()).select("tbody tr")).hasSize(1);
    assertThat(screen.see(COORDINATOR, listOfPlan() + "&state=RECORDED").select("tbody").text())
        .contains("Hạn 23/10/2018");
    assertThat(
            screen.see(OFFICER, "/lich?thang=2018-10").select("td:has(span:matches(^23$))").text())
        .contains("Rà soát thủ tục hành chính số 1");
    Document assignment = screen.see(OFFICER, assignment());
    assertThat(assignment.select("main").text())
        .contains("Hạn 23/10/2018", "Trước không có thời hạn; có từ ngày 15/10/2018");
    assertThat(screen.see(OFFICER, assignment() + "?ngay=14/10/2018").select("main").text())
        .contains("Không định hạn", "chưa được ghi nhận");
  }

  @Test
  void saysEverythingThatIsWrongBesideItsField() throws Exception {
    MockHttpServletResponse answer =
        record("happenedOn", "31/9/2018", "document", "", "documentDate", "16/10/2018");
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page.select("#happenedOn-refusal, #document-refusal, #documentDate-refusal"))
        .hasSize(3);
    assertThat(page.select("ul.errors li")).hasSize(3);
    assertThat(page.select("#happenedOn").val()).isEqualTo("31/9/2018");
    assertThat(page.select("#documentDate-refusal").text()).contains("còn ở phía trước");
  }

  @Test
  void keepsTheDocumentAndGivesItBack() throws Exception {
    byte[] paper = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    screen.upload(
        COORDINATOR,
        path(),
        new MockMultipartFile("file", "nghi-quyet.pdf", "application/pdf", paper),
        "seen",
        "0",
        "step",
        "0",
        "happenedOn",
        "08/10/2018",
        "document",
        "45/NQ-HĐND",
        "documentDate",
        "08/10/2018");

    String file = screen.see(OFFICER, path()).select("a[href*=/tep/]").attr("href");
    assertThat(screen.open(OFFICER, file).getContentAsByteArray()).isEqualTo(paper);
  }

  @Test
  void tellsWhoeverComesSecondWhatTheFirstHasSaid() throws Exception {
    record("happenedOn", "08/10/2018", "document", "45/NQ-HĐND", "documentDate", "08/10/2018");

    MockHttpServletResponse second =
        record("happenedOn", "09/10/2018", "document", "46/NQ-HĐND", "documentDate", "09/10/2018");
    Document page = Jsoup.parse(second.getContentAsString());

    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(page.select(".note-hot").text())
        .contains("vừa có người cập nhật", "08/10/2018", "45/NQ-HĐND");
    assertThat(page.select("#document").val()).isEqualTo("46/NQ-HĐND");
    assertThat(page.select("form[action$=" + path() + "] input[name=seen]").val())
        .isEqualTo(lastStep());
  }

  @Test
  void withdrawsWithAReasonAndShowsBoth() throws Exception {
    record("happenedOn", "08/10/2018", "document", "45/NQ-HĐND", "documentDate", "08/10/2018");

    assertThat(withdraw("").getStatus()).isEqualTo(422);
    assertThat(withdraw("Nghị quyết gửi nhầm").getRedirectedUrl()).isEqualTo(path());

    assertThat(screen.see(COORDINATOR, path()).select("ol.log").text())
        .contains("Rút việc ghi nhận", "Nghị quyết gửi nhầm", "Ghi nhận sự kiện", "08/10/2018");
    assertThat(screen.see(OFFICER, assignment()).select("main").text())
        .contains("Trước là 23/10/2018; từ ngày 15/10/2018 lại chờ sự kiện");
  }

  @Test
  void recordsItForTheChosenUnitsAndTellsHowManyStillWait() throws Exception {
    UnitId office = Cast.unit(units, "vpub");
    plan = plans.issue(List.of(WORDS), List.of(office, Cast.unit(units, "stp")));
    openings.open(plan);

    MockHttpServletResponse nobody =
        record(
            "whom", "CHOSEN",
            "happenedOn", "08/10/2018",
            "document", "45/NQ-HĐND",
            "documentDate", "08/10/2018");
    Document refused = Jsoup.parse(nobody.getContentAsString());
    assertThat(refused.select("#units-refusal").text()).contains("chọn ít nhất một đơn vị");
    assertThat(refused.select("#document").val()).isEqualTo("45/NQ-HĐND");

    record(
        "whom", "CHOSEN",
        "units", office.value().toString(),
        "happenedOn", "08/10/2018",
        "document", "45/NQ-HĐND",
        "documentDate", "08/10/2018");

    assertThat(screen.see(COORDINATOR, listOfPlan()).select("tbody").text())
        .contains("Hạn 23/10/2018", "1/2 đơn vị đã có sự kiện");
    assertThat(screen.see(COORDINATOR, listOfPlan() + "&state=PARTLY").select("tbody tr"))
        .hasSize(1);
    assertThat(screen.see(OFFICER, assignment()).select("main").text()).contains("Hạn 23/10/2018");
    assertThat(
            screen
                .open(COORDINATOR, "/cho-su-kien.csv?plan=" + plan.plan().value())
                .getContentAsString()
                .lines()
                .filter(line -> line.contains("Rà soát thủ tục")))
        .hasSize(2)
        .anyMatch(line -> line.contains("Sở Tư pháp") && !line.contains("45/NQ-HĐND"));

    Document page = screen.see(COORDINATOR, path());
    assertThat(page.select("main").text()).contains("Còn chờ sự kiện", "Sở Tư pháp");
    assertThat(page.select("#ghi-nhan input[name=step]").val()).isEqualTo("0");
    String change = page.select("a[href*=step=]").attr("href").replaceFirst("#.*", "");
    assertThat(screen.see(COORDINATOR, change).select("form[action$=rut] input[name=step]").val())
        .isEqualTo(lastStep());

    MockHttpServletResponse withdrawn = withdraw("Ghi nhầm đơn vị");
    assertThat(withdrawn.getRedirectedUrl()).isEqualTo(path());
    assertThat(screen.see(COORDINATOR, path()).select("ol.log").text())
        .contains("Áp dụng cho: Văn phòng UBND tỉnh");
  }

  @Test
  void leavesAsAFile() throws Exception {
    record("happenedOn", "08/10/2018", "document", "45/NQ-HĐND", "documentDate", "08/10/2018");
    String query = "?state=ALL&plan=" + plan.plan().value();

    assertThat(screen.open(COORDINATOR, "/cho-su-kien.csv" + query).getContentAsString())
        .contains("45/NQ-HĐND", "23/10/2018", "Theo Kế hoạch riêng");
    byte[] sheet = screen.open(COORDINATOR, "/cho-su-kien.xlsx" + query).getContentAsByteArray();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
      assertThat(book.getFirstSheet().read().size()).isGreaterThan(2);
    }
  }

  @Test
  void isAskedForInAConstantNumberOfStatements() throws Exception {
    screen.open(COORDINATOR, "/cho-su-kien");
    long few = statements();
    for (int more = 0; more < 5; more++) {
      issue(WORDS, WORDS, "Sau khi có văn bản của TW");
    }

    assertThat(statements()).isEqualTo(few);
  }

  @Test
  void offersNothingToWhoeverOnlyReads() throws Exception {
    Document page = screen.see(OFFICER, path());

    assertThat(page.select("main form")).isEmpty();
    assertThat(page.select("main").text()).contains("Sở Nội vụ ghi nhận");
    assertThat(screen.press(OFFICER, path(), "seen", "0").getStatus()).isEqualTo(403);
    assertThat(screen.see(OFFICER, "/viec").select("nav a[href=/cho-su-kien]")).isEmpty();
  }

  @Test
  void saysInAnEmptyListWhatItIsFor() throws Exception {
    plans.forget();

    assertThat(screen.see(COORDINATOR, "/cho-su-kien").select(".empty").text())
        .contains("Chưa có nhiệm vụ nào chờ sự kiện", "theo kế hoạch riêng");
  }

  private PlanIssued issue(String... deadlines) {
    PlanIssued issued = plans.issue(List.of(deadlines), List.of(Cast.unit(units, "vpub")));
    openings.open(issued);
    return issued;
  }

  private TaskId task() {
    return plans.listTasks(plan.plan()).getFirst().id();
  }

  private String path() {
    return "/cho-su-kien/" + task().value();
  }

  private String listOfPlan() {
    return "/cho-su-kien?plan=" + plan.plan().value();
  }

  private String assignment() {
    AssignmentSearch search =
        AssignmentSearch.of(plan.plan(), LocalDate.of(2018, 10, 15))
            .forUnit(Cast.unit(units, "vpub"));
    return "/viec/"
        + facts.listAssignments(search).stream()
            .filter(brief -> brief.task().equals(task()))
            .findFirst()
            .orElseThrow()
            .id()
            .value();
  }

  private MockHttpServletResponse record(String... fields) throws Exception {
    String[] all = new String[fields.length + 4];
    all[0] = "seen";
    all[1] = "0";
    all[2] = "step";
    all[3] = "0";
    System.arraycopy(fields, 0, all, 4, fields.length);
    return screen.press(COORDINATOR, path(), all);
  }

  private MockHttpServletResponse withdraw(String reason) throws Exception {
    return screen.press(
        COORDINATOR,
        path() + "/rut",
        "seen",
        lastStep(),
        "step",
        lastStep(),
        "withdrawReason",
        reason);
  }

  private String lastStep() {
    return jdbc.sql("select max(number) from execution.occurrence where task_id = ?")
        .param(task().value())
        .query(String.class)
        .single();
  }

  private long statements() throws Exception {
    try (StatementCount count = new StatementCount()) {
      screen.open(COORDINATOR, "/cho-su-kien");
      return count.asked();
    }
  }
}
