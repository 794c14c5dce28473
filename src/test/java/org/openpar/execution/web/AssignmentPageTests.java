package org.openpar.execution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionFacts;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.execution.WorkState;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanIssued;
import org.openpar.testing.Screen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.annotation.Transactional;

@ExecutionTest
@Transactional
@Import(Screen.class)
class AssignmentPageTests {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);
  private static final String OFFICER = "hoa.vpub";
  private static final String HEAD = "thanh.vpub";
  private static final String COORDINATOR = "ha.snv";
  private static final String LEADER = "chutich";
  private static final String STRANGER = "dung.stttt";
  private static final String ADMINISTRATOR = "quantri";

  private final Screen screen;
  private final IssuedPlan plans;
  private final Units units;
  private final ExecutionFacts facts;
  private final ApplicationEventPublisher publisher;
  private final JdbcClient jdbc;
  private UnitId office;
  private PlanId plan;

  AssignmentPageTests(
      Screen screen,
      IssuedPlan plans,
      Units units,
      ExecutionFacts facts,
      ApplicationEventPublisher publisher,
      JdbcClient jdbc) {
    this.screen = screen;
    this.plans = plans;
    this.units = units;
    this.facts = facts;
    this.publisher = publisher;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void issueAPlan() {
    office = Cast.unit(units, "vpub");
    plan = issue("Trước ngày 15/9/2018", "Trước ngày 25/10/2018", "Hằng quý", "Tháng 12/2018");
  }

  @Test
  void showsAnOfficerWhatIsOverdueFirst() throws Exception {
    Document page = screen.see(OFFICER, "/viec");

    assertThat(page.select("h1").text()).isEqualTo("Việc của tôi");
    assertThat(page.select(".lead").text()).contains("việc quá hạn").contains("15/10/2018");
    assertThat(page.select("h2").eachText()).startsWith("Quá hạn", "Sắp đến hạn", "Kỳ này");
    assertThat(page.select(".rows").getFirst().text()).contains("Quá hạn 30 ngày (15/09/2018)");
    assertThat(page.select("details summary").text()).contains("Về sau", "Việc phối hợp");
  }

  @Test
  void saysItInEnglishToo() throws Exception {
    for (String path : List.of("/viec", path(), path() + "/tien-do", "/danh-sach")) {
      Document page = screen.seeInEnglish(OFFICER, path);

      assertThat(page.select("html").attr("lang")).isEqualTo("en");
      assertThat(page.text()).doesNotContain("execution.");
    }
    assertThat(screen.seeInEnglish(OFFICER, "/viec").select("h1").text()).isEqualTo("My work");
  }

  @Test
  void notesWithOneTapThatNothingChanged() throws Exception {
    MockHttpServletResponse answer = screen.press(OFFICER, path() + "/khong-doi");

    assertThat(answer.getRedirectedUrl()).isEqualTo("/viec");
    assertThat(screen.see(OFFICER, path()).select(".log").text()).contains("Báo không đổi");
  }

  @Test
  void takesAReportWithItsFileToTheCoordinator() throws Exception {
    handIn();

    Document waiting = screen.see(COORDINATOR, "/viec");
    assertThat(waiting.select(".lead").text()).contains("đang chờ ông/bà xác nhận");
    assertThat(waiting.select(".rows").text()).contains("Minh chứng 1").contains("Văn phòng");
    Document page = screen.see(COORDINATOR, path());
    assertThat(page.select(".face").text()).contains("Chờ xác nhận").contains("Đủ minh chứng");
    assertThat(page.select(".verb").getFirst().text()).startsWith("Rà soát thủ tục hành chính");
    String file = page.select("#minh-chung th a").attr("href");
    MockHttpServletResponse download = screen.open(COORDINATOR, file);
    assertThat(download.getContentAsByteArray()).isEqualTo(pdf().getBytes());
    assertThat(download.getHeader("Content-Disposition")).startsWith("attachment");
  }

  @Test
  void confirmsAndClosesTheWork() throws Exception {
    handIn();

    MockHttpServletResponse answer = decide(COORDINATOR, "VERIFY", "");

    assertThat(answer.getRedirectedUrl()).isEqualTo("/viec");
    assertThat(first().standing().work()).isEqualTo(WorkState.COMPLETED);
    assertThat(screen.see(OFFICER, path()).select(".face").text()).contains("Hoàn thành");
  }

  @Test
  void refusesToSendBackWithoutAReasonBesideTheField() throws Exception {
    handIn();

    MockHttpServletResponse answer = decide(COORDINATOR, "SEND_BACK", " ");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("Ông/bà nêu lý do để đơn vị biết phải sửa gì");
    assertThat(first().standing().work()).isEqualTo(WorkState.AWAITING_VERIFICATION);
  }

  @Test
  void saysThatEvidenceAwaitsOnlyWhereItDoes() throws Exception {
    handIn();
    assertThat(screen.see(OFFICER, path()).select(".face").text())
        .contains("Đủ minh chứng, chờ xác nhận");

    decide(COORDINATOR, "SEND_BACK", "Thiếu phụ lục");

    assertThat(screen.see(OFFICER, path()).select(".face").text())
        .contains("Đủ minh chứng")
        .doesNotContain("chờ xác nhận");
  }

  @Test
  void neverCallsAReasonOptionalThatSendingBackNeeds() throws Exception {
    handIn();

    Document page = screen.see(COORDINATOR, path());

    assertThat(page.select("label[for=reason]").text()).isEqualTo("Ý kiến");
    assertThat(page.select("#reason-help").text()).contains("Cần nêu lý do khi trả lại");
  }

  @Test
  void quotesTheReasonInTheRowOfTheUnit() throws Exception {
    handIn();
    decide(COORDINATOR, "SEND_BACK", "Thiếu phụ lục <số 2>");

    Document page = screen.see(OFFICER, "/viec");

    assertThat(page.select("h2").getFirst().text()).isEqualTo("Bị trả lại");
    assertThat(page.select(".rows .note").text()).contains("“Thiếu phụ lục <số 2>”");
    assertThat(page.select(".rows .btn-main").getFirst().text()).isEqualTo("Sửa và nộp lại");
  }

  @Test
  void losesNothingThatWasTypedWhenItRefuses() throws Exception {
    MockHttpServletResponse answer =
        screen.upload(
            OFFICER,
            path() + "/tien-do",
            pdf(),
            "version",
            version(),
            "words",
            "Đã trình dự thảo",
            "productNumber",
            "2114/QĐ-UBND",
            "productDate",
            "31/9/2018",
            "act",
            "submit");

    assertThat(answer.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select("#words").text()).isEqualTo("Đã trình dự thảo");
    assertThat(page.select("#productDate").val()).isEqualTo("31/9/2018");
    assertThat(page.select("#productDate-refusal").text()).contains("không có trong lịch");
    assertThat(page.select(".list").text()).contains("quyet-dinh.pdf");
  }

  @Test
  void tellsEveryRefusalBesideItsField() throws Exception {
    MockHttpServletResponse answer =
        screen.press(
            OFFICER,
            path() + "/tien-do",
            "version",
            version(),
            "words",
            "",
            "productDate",
            "20/12/2018",
            "act",
            "submit");

    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page.select("#words-refusal")).hasSize(1);
    assertThat(page.select("#productNumber-refusal")).hasSize(1);
    assertThat(page.select("#productDate-refusal")).hasSize(1);
  }

  @Test
  void savesNoDayOfADocumentThatIsStillAhead() throws Exception {
    MockHttpServletResponse answer =
        screen.upload(
            OFFICER,
            path() + "/tien-do",
            pdf(),
            "version",
            version(),
            "words",
            "Đã trình",
            "productNumber",
            "2114/QĐ-UBND",
            "productDate",
            "1/1/2019",
            "act",
            "save");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.getContentAsString()).select("#productDate-refusal")).hasSize(1);
  }

  @Test
  void refusesAProgramAsEvidenceBesideTheField() throws Exception {
    MockMultipartFile program =
        new MockMultipartFile("files", "ban.exe", null, new byte[] {'M', 'Z', 0, 1});

    MockHttpServletResponse answer =
        screen.upload(OFFICER, path() + "/tien-do", program, "version", version(), "words", "x");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("files-refusal");
  }

  @Test
  void showsBothTextsWhenSomebodySpokeInBetween() throws Exception {
    String shown = version();
    screen.press(HEAD, path() + "/tien-do", "version", shown, "words", "Lãnh đạo đã chỉ đạo");

    MockHttpServletResponse answer =
        screen.press(OFFICER, path() + "/tien-do", "version", shown, "words", "Chuyên viên ghi");

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString())
        .contains("Lãnh đạo đã chỉ đạo")
        .contains("Chuyên viên ghi");
  }

  @Test
  void losesNoReasonWhenSomebodyDecidedInBetween() throws Exception {
    handIn();
    String shown = version();
    decide(COORDINATOR, "SEND_BACK", "Thiếu phụ lục");

    MockHttpServletResponse answer =
        screen.press(
            COORDINATOR,
            path() + "/xac-nhan",
            "version",
            shown,
            "outcome",
            "SEND_BACK",
            "reason",
            "Chưa có dấu");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("Thiếu phụ lục").contains("Chưa có dấu");
  }

  @Test
  void passesTheHeadWhoWantsToSeeItFirst() throws Exception {
    screen.press(HEAD, "/viec/thu-truong-duyet", "wanted", "true");
    handIn();

    assertThat(screen.see(HEAD, "/viec").select("h2").getFirst().text())
        .isEqualTo("Chờ ông/bà duyệt");
    assertThat(screen.see(OFFICER, "/viec").select("h2").eachText())
        .contains("Chờ lãnh đạo đơn vị duyệt")
        .doesNotContain("Chờ ông/bà duyệt");
    assertThat(screen.see(COORDINATOR, "/viec").select(".rows")).isEmpty();
    screen.press(HEAD, path() + "/duyet", "version", version(), "outcome", "APPROVE", "reason", "");
    assertThat(first().standing().work()).isEqualTo(WorkState.AWAITING_VERIFICATION);
  }

  @Test
  void hidesWorkOfOthersAsIfItDidNotExist() throws Exception {
    handIn();
    String file = screen.see(OFFICER, path()).select("#minh-chung th a").attr("href");

    assertThat(screen.open(STRANGER, path()).getStatus()).isEqualTo(404);
    assertThat(screen.open(STRANGER, path() + "/tien-do").getStatus()).isEqualTo(404);
    assertThat(screen.open(STRANGER, file).getStatus()).isEqualTo(404);
    assertThat(screen.press(STRANGER, path() + "/khong-doi").getStatus()).isEqualTo(404);
    assertThat(screen.see(STRANGER, "/danh-sach?plan=" + plan.value()).select("tbody tr"))
        .isEmpty();
  }

  @Test
  void showsAHelpingUnitHowTheLeadStandsAndNothingToPress() throws Exception {
    PlanIssued shared =
        plans.issue(
            List.of("Trước ngày 15/9/2018"), List.of(office), List.of(Cast.unit(units, "stttt")));
    publisher.publishEvent(shared);
    plan = shared.plan();
    String link =
        screen.see(STRANGER, "/viec").select("a[href=/phoi-hop/%s]".formatted(task())).attr("href");

    Document page = screen.see(STRANGER, link);

    assertThat(page.select("h1").text()).startsWith("Rà soát thủ tục hành chính");
    assertThat(page.select("tbody").text()).contains("Văn phòng").contains("Quá hạn 30 ngày");
    assertThat(page.select("aside a[href^=tel:]")).isNotEmpty();
    assertThat(page.select("main form, main a[href*=minh-chung]")).isEmpty();
    assertThat(screen.open("mai.thanhpho", link).getStatus()).isEqualTo(404);
    assertThat(screen.open(STRANGER, path()).getStatus()).isEqualTo(404);
  }

  @Test
  void marksVietnameseNamesOnEnglishPages() throws Exception {
    assertThat(screen.seeInEnglish(OFFICER, path()).select("h1").attr("lang")).isEqualTo("vi");
    assertThat(screen.seeInEnglish(OFFICER, "/viec").select(".rows a.t[lang=vi]")).isNotEmpty();
    assertThat(screen.see(OFFICER, path()).select("main [lang]")).isEmpty();
  }

  @Test
  void keepsEveryRoleToItsDeeds() throws Exception {
    handIn();

    assertThat(decide(OFFICER, "VERIFY", "").getStatus()).isEqualTo(403);
    assertThat(decide(HEAD, "VERIFY", "").getStatus()).isEqualTo(403);
    assertThat(screen.open(LEADER, path()).getStatus()).isEqualTo(200);
    assertThat(screen.press(LEADER, path() + "/khong-doi").getStatus()).isEqualTo(403);
    assertThat(screen.open(LEADER, "/viec").getStatus()).isEqualTo(403);
    assertThat(screen.open(ADMINISTRATOR, "/danh-sach").getStatus()).isEqualTo(403);
  }

  @Test
  void showsAPastDayWithoutAnythingToPress() throws Exception {
    handIn();

    Document page = screen.see(OFFICER, path() + "?ngay=2018-10-14");

    assertThat(page.select(".face").text()).contains("Chưa thực hiện").contains("14/10/2018");
    assertThat(page.select("main form")).isEmpty();
  }

  @Test
  void filtersSortsAndPagesTheList() throws Exception {
    Document page =
        screen.see(
            LEADER, "/danh-sach?plan=" + plan.value() + "&bucket=OVERDUE&words=ra%20soat&sort=due");

    assertThat(page.select("tbody tr")).hasSizeGreaterThan(0);
    assertThat(page.select("tbody").text()).contains("Quá hạn").doesNotContain("Chưa đến kỳ");
    assertThat(page.select("a[href^=/danh-sach.xlsx]").attr("href")).contains("bucket=OVERDUE");
  }

  @Test
  void keepsTheListAndItsFiltersWhenADayIsNotInTheCalendar() throws Exception {
    MockHttpServletResponse answer =
        screen.open(LEADER, "/danh-sach?plan=" + plan.value() + "&words=ra%20soat&ngay=31/02/2018");

    assertThat(answer.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select("#ngay").val()).isEqualTo("31/02/2018");
    assertThat(page.select("#ngay-refusal")).hasSize(1);
    assertThat(page.select("#words").val()).isEqualTo("ra soat");
    assertThat(page.select("tbody tr")).isNotEmpty();
  }

  @Test
  void keepsTheAssignmentWhenADayIsNotInTheCalendar() throws Exception {
    MockHttpServletResponse answer = screen.open(OFFICER, path() + "?ngay=31/02/2018");

    assertThat(answer.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".face #ngay-refusal")).hasSize(1);
    assertThat(page.select("main form")).isEmpty();
    assertThat(screen.open(OFFICER, path() + "?ngay=14/10/2018").getStatus()).isEqualTo(200);
  }

  @Test
  void sortsByTheHeadOfAColumn() throws Exception {
    Document page = screen.see(LEADER, "/danh-sach?words=ra%20soat&sort=unit");

    assertThat(page.select("th[aria-sort=ascending]").text()).isEqualTo("Đơn vị chủ trì");
    assertThat(page.select("thead a[href*=due]").attr("href")).contains("words=ra");
    assertThat(page.select("tbody[data-rows] tr")).isNotEmpty();
  }

  @Test
  void asksToChooseAFileWhereNoneWasChosen() throws Exception {
    var nothing = new MockMultipartFile("files", "", "application/octet-stream", new byte[0]);
    var answer = screen.upload(OFFICER, path() + "/minh-chung", nothing);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.getContentAsString()).select("#files-refusal").text())
        .startsWith("Ông/bà chưa chọn tệp nào");
    assertThat(first().evidence()).isZero();
  }

  @Test
  void saysOfAnEmptyFileThatItIsEmpty() throws Exception {
    var empty = new MockMultipartFile("files", "a.pdf", "application/pdf", new byte[0]);
    var answer = screen.upload(OFFICER, path() + "/minh-chung", empty);

    assertThat(Jsoup.parse(answer.getContentAsString()).select("#files-refusal").text())
        .contains("0 byte");
  }

  @Test
  void asksBeforeEvidenceIsRemoved() throws Exception {
    screen.upload(OFFICER, path() + "/minh-chung", pdf());
    String ask = screen.see(OFFICER, path()).select("#minh-chung td a[href$=/go]").attr("href");

    Document question = screen.see(OFFICER, ask);
    assertThat(question.select("h1").text()).isEqualTo("Gỡ tệp minh chứng này?");
    assertThat(first().evidence()).isEqualTo(1);

    screen.press(OFFICER, question.select("main form").attr("action"), "_method", "delete");
    assertThat(first().evidence()).isZero();
    assertThat(screen.open(STRANGER, ask).getStatus()).isEqualTo(404);
  }

  @Test
  void writesTheWholeListToExcel() throws Exception {
    MockHttpServletResponse file = screen.open(LEADER, "/danh-sach.xlsx?plan=" + plan.value());

    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
      List<String> tasks =
          workbook.getFirstSheet().read().stream()
              .filter(row -> row.getCellCount() > 3)
              .map(row -> row.getCellText(3))
              .toList();
      assertThat(tasks).contains("Nhiệm vụ").hasSize(1 + facts.count(all()));
    }
  }

  @Test
  void writesTheFilteredListAsText() throws Exception {
    String list = "?plan=" + plan.value() + "&bucket=OVERDUE";
    MockHttpServletResponse file = screen.open(LEADER, "/danh-sach.csv" + list);

    assertThat(file.getContentType()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(file.getHeader("Content-Disposition")).contains("viec-duoc-giao-2018-10-15.csv");
    List<String> lines = file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.getFirst()).startsWith("\uFEFFSTT,").contains("Nhiệm vụ,");
    assertThat(lines).hasSizeGreaterThan(1).anyMatch(line -> line.contains(",15/09/2018,"));
    assertThat(lines.subList(1, lines.size()))
        .allSatisfy(line -> assertThat(line).contains(",Quá hạn chưa hoàn thành,"));
  }

  @Test
  void asksTheDatabaseNoMoreForALongListThanForAShortOne() throws Exception {
    String list = "/danh-sach?words=ra+soat";
    screen.see(OFFICER, "/viec");
    screen.see(OFFICER, list);
    long few = statements("/viec") + statements(list);
    issue(Collections.nCopies(300, "Trước ngày 15/9/2018").toArray(String[]::new));

    assertThat(screen.see(OFFICER, "/viec").select(".rows li")).hasSizeGreaterThan(300);
    assertThat(few).isGreaterThan(5);
    assertThat(statements("/viec") + statements(list)).isEqualTo(few);
  }

  private long statements(String path) throws Exception {
    try (StatementCount count = new StatementCount()) {
      screen.see(OFFICER, path);
      return count.asked();
    }
  }

  private void handIn() throws Exception {
    MockHttpServletResponse answer =
        screen.upload(
            OFFICER,
            path() + "/tien-do",
            pdf(),
            "version",
            version(),
            "state",
            "IN_PROGRESS",
            "words",
            "Đã trình Chủ tịch ký",
            "productNumber",
            "",
            "productDate",
            "",
            "act",
            "submit");
    assertThat(answer.getRedirectedUrl()).isEqualTo("/viec");
  }

  private MockHttpServletResponse decide(String username, String outcome, String reason)
      throws Exception {
    return screen.press(
        username, path() + "/xac-nhan", "version", version(), "outcome", outcome, "reason", reason);
  }

  private PlanId issue(String... deadlines) {
    PlanIssued issued = plans.issue(List.of(deadlines), List.of(office));
    publisher.publishEvent(issued);
    return issued.plan();
  }

  private AssignmentBrief first() {
    return facts.listAssignments(all()).getFirst();
  }

  private AssignmentSearch all() {
    return AssignmentSearch.of(plan, TODAY);
  }

  private String task() {
    return first().task().value().toString();
  }

  private String path() {
    return "/viec/" + first().id().value();
  }

  private String version() {
    return jdbc.sql("select version from execution.assignment where id = ?")
        .param(first().id().value())
        .query(String.class)
        .single();
  }

  private static MockMultipartFile pdf() throws Exception {
    return new MockMultipartFile(
        "files", "quyet-dinh.pdf", null, "%PDF-1.7 quyết định".getBytes(StandardCharsets.UTF_8));
  }
}
