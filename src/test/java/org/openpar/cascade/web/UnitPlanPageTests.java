package org.openpar.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.cascade.model.Cascading;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.execution.web.StatementCount;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.Units;
import org.openpar.plan.PlanIssued;
import org.openpar.plan.TaskBrief;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

/// A plan laid on the whole province, and what a department, its stranger and the coordinator see
/// and press. Today is 15/10/2018, long after the plans were due.
@ExecutionTest
@Import(Screen.class)
class UnitPlanPageTests {

  private static final String MAP = "&map=15/7/2025";
  private static final String COORDINATOR = "ha.snv";
  private static final String OFFICER = "hoa.vpub";
  private static final String STRANGER = "thong.chiengkhoa";

  private final Screen screen;
  private final IssuedPlan plans;
  private final Cascading cascading;
  private final TransactionTemplate transaction;
  private final Units units;
  private PlanIssued issued;
  private String plan = "";
  private String own = "";

  UnitPlanPageTests(
      Screen screen,
      IssuedPlan plans,
      Cascading cascading,
      TransactionTemplate transaction,
      Units units) {
    this.screen = screen;
    this.plans = plans;
    this.cascading = cascading;
    this.transaction = transaction;
    this.units = units;
  }

  @BeforeEach
  void layAPlanOnTheProvince() throws Exception {
    List<UnitId> leads =
        units.on(IssuedPlan.ISSUED_ON).units().stream()
            .filter(unit -> unit.kind() != UnitKind.PROVINCE)
            .map(Unit::id)
            .toList();
    issued =
        plans.issue(
            List.of("Trước ngày 30/6/2018", "Quý III/2018", "Nhiệm vụ thường xuyên"), leads);
    PlanIssued laid = issued;
    transaction.executeWithoutResult(open -> cascading.cascade(laid));
    plan = issued.plan().value().toString();
    own = screen.see(OFFICER, "/ke-hoach-don-vi?plan=" + plan).select("tbody th a").attr("href");
  }

  @Test
  void everyLeadOwesAPlanAndFindsItDrafted() throws Exception {
    Document all = screen.see(COORDINATOR, "/ke-hoach-don-vi?plan=" + plan);
    assertThat(all.select("tbody tr")).hasSize(236);
    assertThat(all.select(".head").text())
        .contains("236 đơn vị phải ban hành kế hoạch; 0 đã ban hành", "236 đơn vị quá hạn");

    Document mine = screen.see(OFFICER, own);
    assertThat(mine.select("h1").text()).contains("Văn phòng UBND tỉnh");
    assertThat(mine.select("tbody tr")).hasSize(3);
    assertThat(mine.select("tbody").text()).contains("30/06/2018", "30/09/2018");
    assertThat(screen.see(OFFICER, "/ke-hoach-don-vi?plan=" + plan).select("tbody tr")).hasSize(1);
  }

  @Test
  void theFirstLookIsRemembered() throws Exception {
    String unopened = "/ke-hoach-don-vi?show=unopened&plan=" + plan;
    assertThat(screen.see(COORDINATOR, unopened).select("tbody tr")).hasSize(236);
    screen.see(COORDINATOR, own);
    assertThat(screen.see(COORDINATOR, unopened).select("tbody tr")).hasSize(236);
    screen.see(OFFICER, own);
    assertThat(screen.see(COORDINATOR, unopened).select("tbody tr")).hasSize(235);
  }

  @Test
  void coverageRisesAndFallsAsAUnitIssues() throws Exception {
    assertThat(verdicts()).containsExactly("C", "C", "C");

    write(0, "due", "30/6/2018", "assignee", "Phòng Kiểm soát thủ tục hành chính");
    write(1, "due", "31/12/2018", "product", "");
    write(2, "excuse", "Văn phòng không có thủ tục hành chính");
    assertThat(verdicts()).as("a draft is no plan").containsExactly("C", "C", "C");

    assertThat(issue("12/QĐ-VP", "15/01/2018").getStatus()).isEqualTo(303);
    assertThat(verdicts()).containsExactly("P", "Y", "K");
    Document beside = screen.see(COORDINATOR, drillDown());
    assertThat(beside.select("del").eachText())
        .containsExactly("Quyết định phê duyệt", "30/09/2018");
    assertThat(beside.select("ins").eachText()).containsExactly("31/12/2018");
    assertThat(screen.see(COORDINATOR, "/do-phu?plan=" + plan + "&ngay=2018-10-14").text())
        .as("the day before")
        .contains("236 đơn vị chưa ban hành");

    assertThat(screen.see(COORDINATOR, own).select(".over").eachText())
        .as("what the province asked stands beside what was written instead")
        .contains("tỉnh giao Quyết định phê duyệt");

    screen.press(
        COORDINATOR,
        own + "/tra-lai",
        "r-" + ids().get(1),
        "Không muộn hơn tỉnh giao",
        "reason",
        "");
    Document returned = screen.see(OFFICER, own);
    assertThat(returned.select(".refuse").eachText()).containsExactly("Không muộn hơn tỉnh giao");
    write(1, "due", "30/9/2018", "product", "Quyết định phê duyệt");
    assertThat(screen.see(OFFICER, own).text())
        .as("whoever writes sees what he did since he handed it in")
        .contains("1 nhiệm vụ thay đổi so với lần gửi trước (lần gửi 1)");
    assertThat(issue("13/QĐ-VP", "20/01/2018").getStatus()).isEqualTo(303);
    assertThat(verdicts()).containsExactly("P", "P", "K");
    assertThat(screen.see(COORDINATOR, own).text())
        .contains("1 nhiệm vụ thay đổi so với lần gửi trước (lần gửi 2)");
    String id = own.substring(own.lastIndexOf('/') + 1);
    String many = "/ke-hoach-don-vi/duyet";
    assertThat(
            screen
                .press(COORDINATOR, many, "plan", plan, "ids", id + "," + UUID.randomUUID())
                .getStatus())
        .isEqualTo(404);
    assertThat(screen.see(OFFICER, own).text()).as("all or none").doesNotContain("Đã duyệt");
    screen.press(COORDINATOR, many, "plan", plan, "ids", id);
    assertThat(screen.see(OFFICER, own).text()).contains("Đã duyệt");
    assertThat(screen.press(OFFICER, own + "/viec/" + ids().getFirst(), "text", "x").getStatus())
        .as("an approved plan is closed")
        .isEqualTo(422);
  }

  @Test
  void aLoweredFigureIsToldInWords() throws Exception {
    plans.amend(issued, IssuedPlan.ISSUED_ON, tasks -> asking(tasks, "Rà soát đạt 100% thủ tục"));
    write(0, "text", "Rà soát đạt 80% thủ tục", "due", "30/6/2018");
    String said = "chỉ tiêu thấp hơn: tỉnh giao “đạt 100%”, đơn vị ghi “đạt 80%”";
    assertThat(screen.see(OFFICER, own).select("tbody tr").first().text()).contains(said);
    assertThat(screen.see(OFFICER, own + "/ban-hanh").text())
        .contains("1 nhiệm vụ đặt chỉ tiêu thấp hơn tỉnh giao");
    issue("12/QĐ-VP", "15/01/2018");
    assertThat(verdicts().getFirst()).isEqualTo("Y");
    assertThat(screen.see(COORDINATOR, drillDown()).select("tbody").text()).contains(said);
    assertThat(screen.open(COORDINATOR, "/do-phu/thieu.csv?plan=" + plan).getContentAsString())
        .contains(said);
    assertThat(
            words(
                screen
                    .open(COORDINATOR, "/do-phu/cong-van.docx?kind=DEPARTMENT&plan=" + plan)
                    .getContentAsByteArray()))
        .contains("Đặt chỉ tiêu không thấp hơn “đạt 100%” (đơn vị ghi “đạt 80%”)");
  }

  /// The first task in other words.
  private static List<TaskBrief> asking(List<TaskBrief> tasks, String text) {
    TaskBrief it = tasks.getFirst();
    List<TaskBrief> changed = new ArrayList<>(tasks);
    changed.set(
        0,
        new TaskBrief(
            it.id(),
            it.position(),
            it.code(),
            it.areaPosition(),
            it.areaCode(),
            it.areaTitle(),
            it.group(),
            text,
            it.product(),
            it.leadWords(),
            it.cooperatingWords(),
            it.deadlineWords(),
            it.moneyWords(),
            it.deadline(),
            it.leads(),
            it.coordinators()));
    return changed;
  }

  @Test
  void saysEverythingThatIsWrongWithARowAtOnceAndKeepsWhatWasTyped() throws Exception {
    MockHttpServletResponse answer =
        press(0, "text", " ", "start", "01/7/2018", "due", "31/9/2018", "budget", "một tỷ");
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page.select("[id$=-refusal]").eachAttr("id"))
        .containsExactly("due-refusal", "budget-refusal");
    assertThat(page.select("#budget").val()).isEqualTo("một tỷ");

    assertThat(refusals(0, "text", "", "start", "01/7/2018", "due", "30/6/2018"))
        .containsExactly("text-refusal", "due-refusal");
    assertThat(refusals(0, "due", "30/6/2017")).containsExactly("due-refusal");
  }

  @Test
  void aColleagueWhoWroteMeanwhileIsNotOverwritten() throws Exception {
    Element form = form(0);
    write(0, "assignee", "Phòng Tổng hợp");
    MockHttpServletResponse answer =
        screen.press(OFFICER, form.attr("action"), fields(form, "assignee", "Phòng Hành chính"));
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(page.select("[role=alert]").text()).contains("Phòng Tổng hợp");
    assertThat(page.select("#assignee").val()).isEqualTo("Phòng Hành chính");
    screen.press(
        OFFICER,
        form.attr("action"),
        fields(page.select("form.form").first(), "assignee", "Phòng Hành chính"));
    assertThat(screen.see(OFFICER, own).text()).contains("Phòng Hành chính");
  }

  @Test
  void addsAndRemovesTasksOfItsOwnButNotWhatTheProvinceGave() throws Exception {
    screen.press(OFFICER, own + "/linh-vuc/1", "text", "Tập huấn công chức", "due", "30/11/2018");
    assertThat(screen.see(OFFICER, own).text()).contains("I.ĐV1", "Tập huấn công chức");
    assertThat(screen.press(OFFICER, own + "/viec/" + ids().getFirst() + "/bo").getStatus())
        .isEqualTo(422);
    screen.press(OFFICER, own + "/viec/" + ids().get(3) + "/bo");
    assertThat(ids()).hasSize(3);
  }

  @Test
  void givesManyRowsToOneDivision() throws Exception {
    screen.press(
        OFFICER,
        own + "/phan-cong",
        "ids",
        ids().get(0),
        "ids",
        ids().get(2),
        "assignee",
        "Phòng Nội chính");
    assertThat(screen.see(OFFICER, own).select("tbody").text().split("Phòng Nội chính", -1))
        .hasSize(3);
    screen.press(
        OFFICER, own + "/phan-cong", "ids", ids().get(0), "shift", "-7", "budget", "2.000.000");
    assertThat(screen.see(OFFICER, own).select("tbody").text())
        .contains("23/06/2018", "2.000.000", "Phòng Nội chính");
    MockHttpServletResponse far =
        screen.press(
            OFFICER,
            own + "/phan-cong",
            "ids",
            ids().get(1),
            "ids",
            ids().get(0),
            "shift",
            "-300",
            "assignee",
            "Phòng Tổng hợp");
    assertThat(Jsoup.parse(far.getContentAsString()).select("#shift-refusal").text())
        .contains("chưa nhiệm vụ nào được đổi");
    assertThat(screen.see(OFFICER, own).select("tbody").text()).doesNotContain("Phòng Tổng hợp");
    Document nobody =
        Jsoup.parse(
            screen
                .press(OFFICER, own + "/phan-cong", "ids", ids().getFirst())
                .getContentAsString());
    assertThat(nobody.select("#division-refusal").text()).contains("tên phòng hoặc người");
  }

  @Test
  void setsDivisionDaysAndStaffOfManyRowsAtOnceOrOfNone() throws Exception {
    Document page = screen.see(OFFICER, own);
    assertThat(page.select("#division-names option").eachAttr("value"))
        .contains("Phòng Kiểm soát thủ tục hành chính");
    assertThat(page.select("#assignee-names option").eachAttr("value")).contains("Nguyễn Văn Hòa");
    assertThat(
            screen
                .press(
                    OFFICER,
                    own + "/phan-cong",
                    "ids",
                    ids().get(0),
                    "ids",
                    ids().get(2),
                    "division",
                    "Phòng Nội chính",
                    "assignee",
                    "Nguyễn Văn Hòa",
                    "start",
                    "01/3/2018",
                    "due",
                    "25/6/2018",
                    "staff",
                    "02 công chức")
                .getStatus())
        .isEqualTo(303);
    for (int row : List.of(0, 2)) {
      Element form = form(row);
      assertThat(form.select("#assignee").val()).isEqualTo("Phòng Nội chính, Nguyễn Văn Hòa");
      assertThat(form.select("#start").val()).isEqualTo("01/03/2018");
      assertThat(form.select("#due").val()).isEqualTo("25/06/2018");
      assertThat(form.select("#staff").val()).isEqualTo("02 công chức");
    }
    assertThat(form(1).select("#staff").val()).isEmpty();

    Document refused = many(0, "start", "30/6/2018", "staff", "05 người");
    assertThat(refused.select("#start-refusal").text())
        .contains("chưa nhiệm vụ nào được đổi", "1.1.1");
    assertThat(refused.select("#staff").val()).isEqualTo("05 người");
    assertThat(refused.select("input[name=ids][checked]").eachAttr("value"))
        .as("the choice is kept")
        .containsExactly(ids().getFirst());
    assertThat(form(0).select("#staff").val()).isEqualTo("02 công chức");
    assertThat(many(0, "due", "31/9/2018", "shift", "5").select("[id$=-refusal]").eachAttr("id"))
        .containsExactlyInAnyOrder("due-refusal", "shift-refusal");
  }

  private Document many(int row, String... fields) throws Exception {
    List<String> all = new ArrayList<>(List.of("ids", ids().get(row)));
    all.addAll(List.of(fields));
    return Jsoup.parse(
        screen.press(OFFICER, own + "/phan-cong", all.toArray(String[]::new)).getContentAsString());
  }

  @Test
  void aPlanIsNotIssuedBeforeTheProvincesNorWithoutItsFile() throws Exception {
    Document page =
        Jsoup.parse(
            screen
                .press(OFFICER, own + "/ban-hanh", "number", "mười hai", "issuedOn", "27/12/2017")
                .getContentAsString());
    assertThat(page.select("[id$=-refusal]").eachAttr("id"))
        .containsExactly("number-refusal", "issuedOn-refusal", "signer-refusal", "file-refusal");
    assertThat(page.select("#number").val()).isEqualTo("mười hai");
    for (String excused : ids()) {
      screen.press(
          OFFICER, own + "/viec/" + excused, "version", "0", "text", "x", "excuse", "Không có");
    }
    assertThat(Jsoup.parse(issue("12/QĐ-VP", "15/01/2018").getContentAsString()).text())
        .contains("không ban hành được kế hoạch trống");
  }

  @Test
  void foreignPlansDoNotExistAndForeignDeedsAreRefused() throws Exception {
    assertThat(screen.open(STRANGER, own).getStatus()).isEqualTo(404);
    assertThat(screen.press(STRANGER, own + "/duyet").getStatus()).isEqualTo(403);
    assertThat(screen.press(OFFICER, own + "/duyet").getStatus()).isEqualTo(403);
    assertThat(screen.open(COORDINATOR, own + "/ban-hanh").getStatus()).isEqualTo(403);
    assertThat(screen.open(STRANGER, drillDown()).getStatus()).isEqualTo(403);
    assertThat(screen.open(OFFICER, "/do-phu/cong-van.docx?plan=" + plan).getStatus())
        .isEqualTo(403);
    assertThat(screen.see(OFFICER, "/do-phu?plan=" + plan).select("tbody tr")).hasSize(1);
  }

  @Test
  void aUnitTakesBackWhatNobodyHasLookedAt() throws Exception {
    issue("12/QĐ-VP", "15/01/2018");
    assertThat(verdicts()).containsExactly("P", "P", "P");
    assertThat(screen.press(STRANGER, own + "/rut-lai").getStatus()).isEqualTo(404);
    assertThat(screen.press(COORDINATOR, own + "/rut-lai").getStatus()).isEqualTo(403);
    assertThat(screen.see(OFFICER, own).select("button").eachText()).contains("Rút lại để sửa");

    assertThat(screen.press(OFFICER, own + "/rut-lai").getStatus()).isEqualTo(303);
    assertThat(verdicts()).as("what was taken back does not count").containsExactly("C", "C", "C");
    assertThat(screen.see(COORDINATOR, "/ke-hoach-don-vi?plan=" + plan).text())
        .contains("0 đã ban hành", "Rút lại để sửa");
    assertThat(screen.see(OFFICER, own).text())
        .contains("Đơn vị đã rút lại bản gửi số 12/QĐ-VP ngày 15/01/2018");
    assertThat(screen.see(OFFICER, "/nhat-ky" + own).text()).contains("Rút lại kế hoạch đã gửi");

    write(0, "assignee", "Phòng Tổng hợp");
    issue("14/QĐ-VP", "20/01/2018");
    screen.see(COORDINATOR, own);
    Document opened = screen.see(OFFICER, own);
    assertThat(opened.select("button").eachText()).doesNotContain("Rút lại để sửa");
    assertThat(opened.text()).contains("Sở Nội vụ đã mở xem ngày 15/10/2018 nên không rút lại");
    MockHttpServletResponse late = screen.press(OFFICER, own + "/rut-lai");
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString()).contains("đề nghị Sở Nội vụ trả lại");
    assertThat(verdicts()).containsExactly("P", "P", "P");
  }

  @Test
  void whatWasTakenOutSinceTheLastSubmissionIsShownStruck() throws Exception {
    screen.press(
        OFFICER,
        own + "/linh-vuc/1",
        "text",
        "Tập huấn công chức",
        "product",
        "Lớp tập huấn",
        "due",
        "30/11/2018",
        "assignee",
        "Phòng Tổng hợp",
        "staff",
        "02 người");
    issue("12/QĐ-VP", "15/01/2018");
    assertThat(screen.see(COORDINATOR, own).select("del")).isEmpty();
    screen.press(COORDINATOR, own + "/tra-lai", "reason", "Trùng việc của Sở Nội vụ");
    screen.press(OFFICER, own + "/viec/" + ids().get(3) + "/bo");
    write(1, "due", "30/8/2018", "assignee", "Phòng Nội chính");
    issue("13/QĐ-VP", "20/01/2018");

    Document review = screen.see(COORDINATOR, own);
    assertThat(review.select(".note").text())
        .contains("1 nhiệm vụ thay đổi so với lần gửi trước (lần gửi 2). 1 nhiệm vụ đã bỏ.");
    assertThat(review.select("tbody tr[id]")).hasSize(3);
    Element gone = review.select("section:has(h2:contains(Nhiệm vụ đã bỏ)) tbody tr").first();
    assertThat(gone.select(".code").text()).isEqualTo("I.ĐV1");
    assertThat(gone.select("del").eachText())
        .containsExactly(
            "Tập huấn công chức", "Lớp tập huấn", "30/11/2018", "Phòng Tổng hợp", "02 người");
    Document changes = screen.see(COORDINATOR, own + "?changes=true");
    assertThat(changes.select("tbody tr[id]")).hasSize(1);
    assertThat(changes.select("tbody tr[id] del").eachText()).containsExactly("30/09/2018");
    assertThat(changes.select("h2:contains(Nhiệm vụ đã bỏ)")).hasSize(1);
  }

  @Test
  void theCoordinatorGivesOneUnitAnotherDay() throws Exception {
    String day = own + "/han";
    assertThat(screen.see(OFFICER, own).select("form[action$=/han]")).isEmpty();
    assertThat(screen.press(OFFICER, day, "dueOn", "31/10/2018", "dueReason", "x").getStatus())
        .isEqualTo(403);
    Document refused =
        Jsoup.parse(screen.press(COORDINATOR, day, "dueOn", "01/10/2018").getContentAsString());
    assertThat(refused.select("[id$=-refusal]").eachAttr("id"))
        .containsExactly("dueOn-refusal", "dueReason-refusal");
    assertThat(refused.select("#dueOn").val()).isEqualTo("01/10/2018");

    String why = "Chờ kiện toàn lãnh đạo Văn phòng";
    assertThat(screen.press(COORDINATOR, day, "dueOn", "31/10/2018", "dueReason", why).getStatus())
        .isEqualTo(303);
    assertThat(screen.see(OFFICER, own).select(".head").text())
        .contains("Hạn ban hành 31/10/2018. Còn 16 ngày", "Hạn đầu là", why)
        .doesNotContain("muộn");
    assertThat(screen.see(COORDINATOR, "/ke-hoach-don-vi?plan=" + plan).select(".head").text())
        .contains("235 đơn vị quá hạn");
    assertThat(screen.see(COORDINATOR, "/nhat-ky" + own).text())
        .contains("Đổi hạn ban hành kế hoạch của đơn vị", why);
  }

  @Test
  void theCoordinatorApprovesManyAtOnce() throws Exception {
    write(0, "assignee", "Phòng Tổng hợp");
    issue("12/QĐ-VP", "15/01/2018");
    String id = own.substring(own.lastIndexOf('/') + 1);
    screen.press(COORDINATOR, "/ke-hoach-don-vi/duyet", "plan", plan, "ids", id);
    assertThat(
            screen
                .see(COORDINATOR, "/ke-hoach-don-vi?state=APPROVED&plan=" + plan)
                .select("tbody tr"))
        .hasSize(1);
    assertThat(screen.see(COORDINATOR, own + "").text()).contains("Đã duyệt");
  }

  @Test
  void aPlanThatWaitsNoMoreIsNamedWhenManyAreApproved() throws Exception {
    String other = "dung.stttt";
    String theirs =
        screen.see(other, "/ke-hoach-don-vi?plan=" + plan).select("tbody th a").attr("href");
    issue("12/QĐ-VP", "15/01/2018");
    issue(other, theirs, "9/QĐ-STTTT", "15/01/2018");
    Document page = screen.see(COORDINATOR, "/ke-hoach-don-vi?state=ISSUED&plan=" + plan);
    assertThat(page.select("label:has(input[data-all=ids])").text())
        .isEqualTo("Chọn tất cả 2 kế hoạch chờ duyệt đang hiện");
    String shown = page.select("input[name=shown]").val();
    screen.press(OFFICER, own + "/rut-lai");

    MockHttpServletResponse answer =
        screen.press(
            COORDINATOR, "/ke-hoach-don-vi/duyet", "plan", plan, "all", "true", "shown", shown);
    Document said = Jsoup.parse(answer.getContentAsString());
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(said.select("[role=alert]").text())
        .contains("Đã duyệt 1 kế hoạch. 1 kế hoạch đã chọn không duyệt được:")
        .contains("Văn phòng UBND tỉnh: Đơn vị đã rút lại kế hoạch này để sửa.");
    assertThat(said.select("tr:has(.refuse) th").eachText()).containsExactly("Văn phòng UBND tỉnh");
    assertThat(screen.see(other, theirs).text()).contains("Đã duyệt");

    assertThat(
            screen
                .press(COORDINATOR, "/ke-hoach-don-vi/duyet", "plan", plan, "ids", shown)
                .getStatus())
        .as("nothing left to approve")
        .isEqualTo(409);
  }

  @Test
  void theLetterNamesWhatEachUnitHasToAdd() throws Exception {
    MockHttpServletResponse file =
        screen.open(COORDINATOR, "/do-phu/cong-van.docx?kind=DEPARTMENT&plan=" + plan);
    assertThat(words(file.getContentAsByteArray()))
        .contains("Kính gửi:", "0/60 phần việc", "Văn phòng UBND tỉnh", "Ban hành kế hoạch")
        .doesNotContain("UBND huyện Mai Sơn");
  }

  @Test
  void eachUnitMayGetALetterOfItsOwn() throws Exception {
    MockHttpServletResponse file =
        screen.open(COORDINATOR, "/do-phu/cong-van.zip?kind=DEPARTMENT&plan=" + plan);
    assertThat(file.getContentType()).isEqualTo("application/zip");
    List<String> names = new ArrayList<>();
    String first = "";
    try (ZipInputStream letters =
        new ZipInputStream(new ByteArrayInputStream(file.getContentAsByteArray()))) {
      for (ZipEntry letter = letters.getNextEntry();
          letter != null;
          letter = letters.getNextEntry()) {
        names.add(letter.getName());
        if (letter.getName().contains("van-phong-ubnd-tinh")) {
          first = words(letters.readAllBytes());
        }
      }
    }
    assertThat(names).hasSize(20).allMatch(name -> name.matches("\\d{4}-[a-z0-9-]+\\.docx"));
    assertThat(first)
        .contains("Kính gửi: Văn phòng UBND tỉnh", "0/3 phần việc", "3 phần việc chưa đưa vào")
        .contains("đề nghị Văn phòng UBND tỉnh ban hành", "Ban hành kế hoạch của đơn vị")
        .doesNotContain("Sở Tư pháp");
    assertThat(screen.open(OFFICER, "/do-phu/cong-van.zip?plan=" + plan).getStatus())
        .isEqualTo(403);
  }

  @Test
  void aUnitIsNotUrgedBeforeItsOwnDayUnlessTheReaderAsksForIt() throws Exception {
    String of = "?kind=DEPARTMENT&plan=" + plan;
    assertThat(screen.see(COORDINATOR, "/do-phu" + of).select("a[href*=cong-van]").eachText())
        .containsExactly(
            "Soạn công văn đề nghị bổ sung (20 đơn vị)", "Mỗi đơn vị một công văn (20)");
    screen.press(COORDINATOR, own + "/han", "dueOn", "31/10/2018", "dueReason", "Chờ kiện toàn");

    Document page = screen.see(COORDINATOR, "/do-phu" + of);
    assertThat(page.select(".head a[href*=cong-van]").eachText())
        .containsExactly(
            "Soạn công văn đề nghị bổ sung (19 đơn vị)", "Mỗi đơn vị một công văn (19)");
    assertThat(page.select("details summary").text()).contains("1 đơn vị còn thiếu nhưng chưa qua");
    assertThat(letter(page.select(".head a[href*=cong-van.docx]").attr("href")))
        .contains("19 đơn vị đã quá hạn ban hành kế hoạch.", "quá hạn", "05 ngày làm việc")
        .doesNotContain("Văn phòng UBND tỉnh", "chưa đến hạn");
    assertThat(entries("/do-phu/cong-van.zip" + of)).isEqualTo(19);

    assertThat(letter(page.select("details a[href*=cong-van.docx]").attr("href")))
        .contains("1 đơn vị chưa đến hạn", "Văn phòng UBND tỉnh (hạn ban hành 31/10/2018)\n");
    assertThat(entries("/do-phu/cong-van.zip" + of + "&early=true")).isEqualTo(20);

    String alone = of + "&words=van%20phong%20ubnd";
    Document early = screen.see(COORDINATOR, "/do-phu" + alone);
    assertThat(early.select("tbody tr")).hasSize(1);
    assertThat(early.select(".head a[href*=cong-van]")).isEmpty();
    assertThat(screen.open(COORDINATOR, "/do-phu/cong-van.docx" + alone).getStatus())
        .isEqualTo(302);
    assertThat(
            screen
                .open(COORDINATOR, "/do-phu/cong-van.docx" + alone + "&ngay=31/12/2018")
                .getStatus())
        .as("nobody is late on a day that has not come")
        .isEqualTo(302);
    assertThat(letter("/do-phu/cong-van.docx" + alone + "&early=true"))
        .contains("Hạn ban hành kế hoạch là ngày 31/10/2018.", "chậm nhất ngày 31/10/2018")
        .doesNotContain("quá", "05 ngày làm việc");
  }

  private String letter(String path) throws Exception {
    return words(screen.open(COORDINATOR, path).getContentAsByteArray());
  }

  private int entries(String path) throws Exception {
    int entries = 0;
    try (ZipInputStream letters =
        new ZipInputStream(
            new ByteArrayInputStream(screen.open(COORDINATOR, path).getContentAsByteArray()))) {
      while (letters.getNextEntry() != null) {
        entries++;
      }
    }
    return entries;
  }

  @Test
  void coverageIsNarrowedToTheLateAndToThoseWhoNeverOpened() throws Exception {
    String of = "?kind=DEPARTMENT&plan=" + plan;
    screen.see(OFFICER, own);
    assertThat(listed(of + "&show=UNOPENED")).hasSize(19).doesNotContain("Văn phòng UBND tỉnh");
    assertThat(listed(of + "&show=LATE")).hasSize(20).contains("Văn phòng UBND tỉnh");
    assertThat(listed(of + "&show=ISSUED_LATE")).isEmpty();
    Document page = screen.see(COORDINATOR, "/do-phu?plan=" + plan);
    assertThat(page.select(".head .lead a[href*='show=LATE']").text())
        .isEqualTo("236 đơn vị quá hạn ban hành.");

    issue("12/QĐ-VP", "12/10/2018");
    assertThat(listed(of + "&show=LATE")).hasSize(19).doesNotContain("Văn phòng UBND tỉnh");
    assertThat(listed(of + "&show=ISSUED_LATE")).containsExactly("Văn phòng UBND tỉnh");
    assertThat(listed(of + "&show=LATE&ngay=01/01/2018")).as("before any day was over").isEmpty();
    assertThat(
            screen
                .open(COORDINATOR, "/do-phu.csv" + of + "&show=ISSUED_LATE")
                .getContentAsString()
                .lines()
                .filter(line -> line.contains("12/10/2018") || line.contains("2018-10-12")))
        .hasSize(1);
    assertThat(
            screen
                .open(COORDINATOR, "/do-phu/thieu.csv" + of + "&show=ISSUED_LATE")
                .getContentAsString())
        .doesNotContain("Chưa ban hành");
  }

  private List<String> listed(String query) throws Exception {
    return screen.see(COORDINATOR, "/do-phu" + query).select("table.mx tbody th").eachText();
  }

  @Test
  void theUnitTakesItsPlanAwayAsItIsSigned() throws Exception {
    write(
        0,
        "due",
        "30/6/2018",
        "assignee",
        "Phòng Tổng hợp",
        "budget",
        "2000000",
        "staff",
        "02 người");
    write(2, "excuse", "Không có thủ tục");
    String path = screen.see(OFFICER, own).select("a:contains(Tải kế hoạch)").attr("href");
    assertThat(all(screen.open(OFFICER, path).getContentAsByteArray()))
        .contains("UBND TỈNH SƠN LA", "VĂN PHÒNG UBND TỈNH", "Số:      /KH-", "DỰ THẢO")
        .containsPattern("Sơn La, ngày {3,}tháng {3,}năm")
        .contains("Kế hoạch cải cách hành chính năm\u00A02018")
        .contains("2 nhiệm vụ chủ trì", "CHÁNH VĂN PHÒNG", "UBND tỉnh Sơn La (để báo cáo);")
        .contains("1.1.1\tQuyết định phê duyệt", "30/06/2018\tPhòng Tổng hợp\t2.000.000\t02 người")
        .contains("không áp dụng: 1.1.3 (Không có thủ tục)");

    issue("12/QĐ-VP", "15/01/2018");
    assertThat(all(screen.open(COORDINATOR, path).getContentAsByteArray()))
        .contains("Số: 12/QĐ-VP", "ngày 15 tháng 01 năm 2018", "Hà Quốc Thành", "Điều 1.")
        .doesNotContain("DỰ THẢO");
    assertThat(screen.open(STRANGER, path).getStatus()).isEqualTo(404);
  }

  private static String all(byte[] file) throws Exception {
    try (XWPFWordExtractor words =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
      return words.getText();
    }
  }

  private static String words(byte[] file) throws Exception {
    List<String> words = new ArrayList<>();
    try (XWPFDocument letter = new XWPFDocument(new ByteArrayInputStream(file))) {
      letter.getParagraphs().forEach(paragraph -> words.add(paragraph.getText()));
      letter.getTables().getLast().getRows().stream()
          .flatMap(row -> row.getTableCells().stream())
          .forEach(cell -> words.add(cell.getText()));
    }
    return String.join("\n", words);
  }

  @Test
  void gapsLeaveAsAFile() throws Exception {
    String all = screen.open(COORDINATOR, "/do-phu/thieu.csv?plan=" + plan).getContentAsString();
    assertThat(all.lines().filter(line -> line.contains("Chưa ban hành"))).hasSize(3 * 236);
  }

  @Test
  void coverageIsRestatedOnAnotherMapByAddingUp() throws Exception {
    Document own = screen.see(COORDINATOR, "/do-phu?plan=" + plan);
    Document restated = screen.see(COORDINATOR, "/do-phu?plan=" + plan + MAP);

    assertThat(restated.select(".sum").text()).isEqualTo(own.select(".sum").text());
    assertThat(restated.select("tfoot td").eachText()).isEqualTo(own.select("tfoot td").eachText());
    assertThat(restated.select("tbody tr")).hasSizeBetween(75, 150);
    assertThat(restated.select("tbody tr:has(th:contains(Sở Tài chính))").first().text())
        .startsWith("Sở Tài chính Sở Kế hoạch và Đầu tư Sở Tài chính 0/6 6");
    assertThat(restated.text()).contains("theo danh mục ngày 15/07/2025");
    assertThat(restated.select("a[href*=/cong-van]"))
        .as("letters go to units as they are")
        .isEmpty();
    String gaps =
        screen.open(COORDINATOR, "/do-phu/thieu.csv?plan=" + plan + MAP).getContentAsString();
    assertThat(gaps.lines().filter(line -> line.contains("Chưa ban hành"))).hasSize(3 * 236);
    assertThat(gaps).contains("Sở Kế hoạch và Đầu tư,Sở Tài chính,");
    assertThat(screen.open(COORDINATOR, "/do-phu?plan=" + plan + "&map=31/9/2025").getStatus())
        .isEqualTo(422);
  }

  @Test
  void meansAndPlansAreListedByTheUnitsOfAnotherDay() throws Exception {
    Document means = screen.see(COORDINATOR, "/nguon-luc?plan=" + plan + MAP);
    Document before = screen.see(COORDINATOR, "/nguon-luc?plan=" + plan);
    assertThat(means.select("tfoot td").eachText()).isEqualTo(before.select("tfoot td").eachText());
    assertThat(means.select("tbody tr:has(th:contains(Sở Tài chính))").text())
        .startsWith("Sở Tài chính 0/6");

    Document plans = screen.see(COORDINATOR, "/ke-hoach-don-vi?plan=" + plan + MAP);
    assertThat(plans.select("tbody tr")).hasSize(236);
    assertThat(plans.select("tbody").text())
        .contains("Sở Tài chính Lúc giao: Sở Kế hoạch và Đầu tư");
    assertThat(
            screen
                .open(COORDINATOR, "/ke-hoach-don-vi.csv?plan=" + plan + MAP)
                .getContentAsString())
        .contains("Đơn vị theo danh mục ngày 15/07/2025", "Sở Kế hoạch và Đầu tư,Sở Tài chính,");
  }

  @Test
  void aPageOfAllUnitsAsksAsOftenAsOneOfOne() throws Exception {
    screen.see(COORDINATOR, "/do-phu?plan=" + plan + MAP);
    assertThat(asked(COORDINATOR, "/do-phu?plan=" + plan))
        .isEqualTo(asked(COORDINATOR, "/do-phu?words=y+te&plan=" + plan))
        .isEqualTo(asked(COORDINATOR, "/do-phu?plan=" + plan + MAP))
        .isLessThan(20);
    assertThat(asked(COORDINATOR, "/ke-hoach-don-vi?plan=" + plan)).isLessThan(20);
    assertThat(asked(COORDINATOR, "/ke-hoach-don-vi?plan=" + plan + MAP)).isLessThan(20);
  }

  private long asked(String who, String path) throws Exception {
    try (StatementCount count = new StatementCount()) {
      screen.see(who, path);
      return count.asked();
    }
  }

  private List<String> verdicts() throws Exception {
    return screen
        .see(COORDINATOR, "/do-phu?plan=" + plan)
        .select("tbody tr:has(a[href*=" + office() + "]) td:not(.r)")
        .eachText();
  }

  private String drillDown() {
    return "/do-phu/don-vi/" + office() + "?plan=" + plan;
  }

  private String office() {
    return Cast.unit(units, "vpub").value().toString();
  }

  private List<String> ids() throws Exception {
    return screen.see(OFFICER, own).select("tbody tr[id]").eachAttr("id").stream()
        .map(id -> id.substring("v-".length()))
        .toList();
  }

  private Element form(int row) throws Exception {
    return screen.see(OFFICER, own + "/viec/" + ids().get(row)).select("form.form").first();
  }

  private MockHttpServletResponse press(int row, String... changes) throws Exception {
    Element form = form(row);
    return screen.press(OFFICER, form.attr("action"), fields(form, changes));
  }

  private void write(int row, String... changes) throws Exception {
    assertThat(press(row, changes).getStatus()).isEqualTo(303);
  }

  private List<String> refusals(int row, String... changes) throws Exception {
    return Jsoup.parse(press(row, changes).getContentAsString())
        .select("[id$=-refusal]")
        .eachAttr("id");
  }

  /// What the form holds, but for what is changed.
  private static String[] fields(Element form, String... changes) {
    List<String> fields = new ArrayList<>();
    for (Element input : form.select("input[name], textarea[name]")) {
      String name = input.attr("name");
      if (!name.equals("_csrf")) {
        fields.add(name);
        fields.add(changed(name, input.val(), changes));
      }
    }
    return fields.toArray(String[]::new);
  }

  private static String changed(String name, String value, String... changes) {
    for (int change = 0; change < changes.length; change += 2) {
      if (changes[change].equals(name)) {
        return changes[change + 1];
      }
    }
    return value;
  }

  private MockHttpServletResponse issue(String number, String day) throws Exception {
    return issue(OFFICER, own, number, day);
  }

  private MockHttpServletResponse issue(String who, String path, String number, String day)
      throws Exception {
    return screen.upload(
        who,
        path + "/ban-hanh",
        new MockMultipartFile(
            "file",
            "ke-hoach.pdf",
            "application/pdf",
            "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)),
        "number",
        number,
        "issuedOn",
        day,
        "signer",
        "Hà Quốc Thành");
  }
}
