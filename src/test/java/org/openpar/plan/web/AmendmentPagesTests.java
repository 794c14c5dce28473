package org.openpar.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.openpar.testing.Acceptances.accepting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.TaskBrief;
import org.openpar.plan.TaskId;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A plan that is in force and the decision that amends it, page by page. Each test goes on where
/// the one before has stopped.
@OpenParTest
@Import(Screen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AmendmentPagesTests {

  private static final LocalDate FIRST_DAY = LocalDate.of(2017, 12, 28);
  private static final LocalDate AMENDED_ON = LocalDate.of(2018, 6, 15);
  private static final String NUMBER = "1500/QĐ-UBND";

  private final Screen screen;
  private final JdbcClient jdbc;
  private final PlanFacts facts;

  private final TransactionTemplate transaction;

  AmendmentPagesTests(
      @Autowired Screen screen,
      @Autowired JdbcClient jdbc,
      @Autowired PlanFacts facts,
      @Autowired PlatformTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
    this.screen = screen;
    this.jdbc = jdbc;
    this.facts = facts;
  }

  @Test
  @Order(1)
  void asksForAFileOfThePlan() throws Exception {
    String review = upload("/ke-hoach/nhap", "ke-hoach.docx", PlanFiles.aPlan());
    screen.press("ha.snv", review + "/dung");
    issue(review, "3320/QĐ-UBND", "28/12/2017");

    MockHttpServletResponse none =
        screen.upload(
            "ha.snv", plan() + "/sua-doi", new MockMultipartFile("file", "", null, new byte[0]));
    MockHttpServletResponse same =
        screen.upload("ha.snv", plan() + "/sua-doi", file("khac.xlsx", PlanFiles.aPlanOf(40)));
    MockHttpServletResponse foreign =
        screen.upload("lan.snv", plan() + "/sua-doi", file("a.docx", PlanFiles.aPlan()));

    assertThat(none.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(same.getContentAsString()).select(".refuse").text())
        .contains("có lẽ là kế hoạch khác");
    assertThat(foreign.getStatus()).isEqualTo(403);
    assertThat(screen.open("hoa.vpub", plan() + "/sua-doi").getStatus()).isEqualTo(403);
  }

  @Test
  @Order(2)
  void saysWhatWouldChangeAndWhomItTouches() throws Exception {
    String changes = upload(plan() + "/sua-doi", "sua-doi.docx", PlanFiles.amended(NUMBER));
    Document page = screen.see("ha.snv", changes);

    assertThat(page.select(".lead").text()).contains("thêm 1, bỏ 1, sửa 2 nhiệm vụ");
    assertThat(page.select("del").text())
        .contains("Tháng 11/2018", "Văn phòng UBND tỉnh", "Tổ chức hội thi tìm hiểu");
    assertThat(page.select("ins").text())
        .contains("Trước ngày 15/12/2018", "Tổ chức diễn đàn trực tuyến");
    assertThat(page.select("ul.sum").text())
        .contains("Việc giao thêm", "Việc bãi bỏ", "Việc đổi thời hạn")
        .contains("Dòng trong kế hoạch đơn vị phải xem lại");
    assertThat(page.select(".fold tbody tr th").eachText()).contains("Sở Tư pháp");
    assertThat(page.select("#muc-tieu")).as("the paper aims at the same").isEmpty();
    assertThat(screen.open("lan.snv", changes).getStatus()).isEqualTo(404);
  }

  @Test
  @Order(3)
  void takesAnotherTaskForTheOldOne() throws Exception {
    UUID added = taskOf(draft(), "Tổ chức diễn đàn trực tuyến");
    UUID dropped = taskOf(first(), "Tổ chức hội thi tìm hiểu");

    screen.press(
        "ha.snv",
        "/ke-hoach/" + draft() + "/thay-doi/khop",
        "task",
        added.toString(),
        "line",
        dropped.toString());
    Document matched = screen.see("ha.snv", "/ke-hoach/" + draft() + "/thay-doi");
    screen.press("ha.snv", "/ke-hoach/" + draft() + "/thay-doi/khop", "task", added.toString());
    Document again = screen.see("ha.snv", "/ke-hoach/" + draft() + "/thay-doi");

    assertThat(matched.select(".lead").text()).contains("thêm 0, bỏ 0, sửa 3");
    assertThat(again.select(".lead").text()).contains("thêm 1, bỏ 1, sửa 2");
  }

  @Test
  @Order(4)
  void exportsTheChanges() throws Exception {
    String changes = "/ke-hoach/" + draft() + "/thay-doi";

    assertThat(screen.open("ha.snv", changes + ".csv").getContentAsString())
        .contains("Trước ngày 15/12/2018", "Tháng 11/2018", "Thêm", "Bỏ");
    assertThat(screen.open("ha.snv", changes + ".xlsx").getStatus()).isEqualTo(200);
    assertThat(screen.see("ha.snv", changes + "?loai=ADDED").select("table.compared tbody tr"))
        .hasSize(1);
  }

  @Test
  @Order(5)
  void refusesADayBeforeThePlanItself() throws Exception {
    screen.press("ha.snv", "/ke-hoach/" + draft() + "/ra-soat/dung");
    MockHttpServletResponse refused =
        issue("/ke-hoach/" + draft() + "/ra-soat", NUMBER, "27/12/2017");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains("Ngày ban hành trước ngày của văn bản đang có hiệu lực");
  }

  @Test
  @Order(6)
  void changesTheWorkFromTheDayOfTheDecisionOn() throws Exception {
    List<TaskBrief> before = facts.listTasks(first());
    UUID moved = taskOf(first(), "Rà soát văn bản quy phạm pháp lu");
    UUID dropped = taskOf(first(), "Tổ chức hội thi tìm hiểu");
    UUID passed = taskOf(first(), "Rà soát, đánh giá thủ tục hành c");

    MockHttpServletResponse issued =
        issue("/ke-hoach/" + draft() + "/ra-soat", NUMBER, "15/06/2018");

    assertThat(issued.getStatus()).as(issued.getContentAsString()).isEqualTo(303);
    List<TaskBrief> after = facts.listTasks(first());
    assertThat(after).hasSize(65);
    assertThat(facts.listTasksOn(first(), AMENDED_ON.minusDays(1))).isEqualTo(before);
    assertThat(facts.listTasksOn(first(), AMENDED_ON)).isEqualTo(after);
    assertThat(after).extracting(TaskBrief::id).contains(id(moved)).doesNotContain(id(dropped));
    assertThat(dues(moved, AMENDED_ON.minusDays(1))).containsOnly(LocalDate.of(2018, 11, 30));
    assertThat(dues(moved, AMENDED_ON)).containsOnly(LocalDate.of(2018, 12, 15));
    assertThat(dues(dropped, AMENDED_ON.minusDays(1))).hasSize(1);
    assertThat(dues(dropped, AMENDED_ON)).isEmpty();
    assertThat(leads(passed, AMENDED_ON.minusDays(1))).containsExactly("Văn phòng UBND tỉnh");
    assertThat(leads(passed, AMENDED_ON)).containsExactly("Sở Tư pháp");
  }

  @Test
  @Order(7)
  void tellsTheUnitWhatItHasToLookAt() {
    List<String> marked =
        asked(
            """
            select t.returned from cascade.unit_task t
              join cascade.unit_plan p on p.id = t.unit_plan_id
              join organization.unit_version v on v.unit_id = p.unit_id
             where v.name = 'Sở Tư pháp' and t.returned is not null
            """,
            String.class);

    assertThat(marked)
        .anySatisfy(words -> assertThat(words).contains("bổ sung theo văn bản số " + NUMBER))
        .anySatisfy(words -> assertThat(words).contains("thời hạn 30/11/2018 thành 15/12/2018"));
  }

  @Test
  @Order(8)
  void keepsBothVersionsToBeCited() throws Exception {
    MockHttpServletResponse plain = screen.open("hoa.vpub", "/ke-hoach/" + first().value());
    Document now = screen.see("hoa.vpub", String.valueOf(plain.getRedirectedUrl()));
    Document then = screen.see("hoa.vpub", "/ke-hoach/" + first().value() + "?ban=1");
    Document between =
        screen.see(
            "hoa.vpub",
            "/ke-hoach/" + first().value() + "/thay-doi?tu=01/02/2018&den=" + "01/07/2018");

    assertThat(now.select("main").text()).contains(NUMBER, "Bản 1: văn bản số 3320/QĐ-UBND");
    assertThat(then.select(".note").text()).contains("đã được sửa đổi, bổ sung");
    assertThat(then.select("main").text()).contains("Tổ chức hội thi tìm hiểu");
    assertThat(between.select(".lead").text()).contains("thêm 1, bỏ 1, sửa 2");
    assertThat(screen.see("hoa.vpub", "/ke-hoach").select("main").text())
        .contains("Đã sửa đổi, bổ sung 1 lần");
  }

  @Test
  @Order(9)
  void freezesTheAmendmentToo() {
    assertThat(
            catchThrowable(
                () ->
                    jdbc.sql("update plan.party set words = 'x' where task_id = ?")
                        .param(taskOf(first(), "Tổ chức hội thi tìm hiểu"))
                        .update()))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  @Order(10)
  void refusesAnAmendmentOfWhatIsNoLongerInForce() throws Exception {
    String late = upload(plan() + "/sua-doi", "lan-hai.docx", PlanFiles.amended("1600/QĐ-UBND"));
    String other = upload(plan() + "/sua-doi", "lan-ba.docx", PlanFiles.aPlan());
    screen.press("ha.snv", late.replace("/thay-doi", "/ra-soat/dung"));
    screen.press("ha.snv", other.replace("/thay-doi", "/ra-soat/dung"));

    MockHttpServletResponse empty =
        issue(late.replace("/thay-doi", "/ra-soat"), "1600/QĐ-UBND", "01/07/2018");
    MockHttpServletResponse second =
        issue(other.replace("/thay-doi", "/ra-soat"), "1700/QĐ-UBND", "02/07/2018");
    MockHttpServletResponse overtaken =
        issue(late.replace("/thay-doi", "/ra-soat"), "1600/QĐ-UBND", "03/07/2018");

    assertThat(empty.getContentAsString()).contains("không khác kế hoạch đang có hiệu lực");
    assertThat(second.getStatus()).as(second.getContentAsString()).isEqualTo(303);
    assertThat(overtaken.getContentAsString()).contains("đã được sửa đổi bởi văn bản số 1700");
    assertThat(facts.listTasksOn(first(), FIRST_DAY))
        .extracting(TaskBrief::text)
        .isEqualTo(facts.listTasks(first()).stream().map(TaskBrief::text).toList());
  }

  @Test
  @Order(11)
  void comparesTargetsAndAmendsNothingElse() throws Exception {
    String part =
        String.valueOf(
            screen
                .upload(
                    "ha.snv",
                    plan() + "/sua-doi",
                    file("bo-sung.xlsx", PlanFiles.aPlanOf(2)),
                    "scope",
                    "PART")
                .getRedirectedUrl());
    String draft =
        upload(plan() + "/sua-doi", "lan-bon.docx", PlanFiles.aPlan()).replace("/thay-doi", "");
    String form = draft + "/muc-tieu/noi-dung";
    String targets = screen.see("ha.snv", form).select("#targets").val();
    String keyTasks = screen.see("ha.snv", form).select("#keyTasks").val();
    String higher = targets.replace("95%", "97%");
    screen.press(
        "ha.snv",
        form,
        "targets",
        higher,
        "keyTasks",
        keyTasks,
        "seenTargets",
        targets,
        "seenKeyTasks",
        keyTasks);
    Document changes = screen.see("ha.snv", draft + "/thay-doi");
    String listed = screen.open("ha.snv", draft + "/thay-doi.csv").getContentAsString();
    screen.press("ha.snv", draft + "/ra-soat/dung");
    MockHttpServletResponse issued = issue(draft + "/ra-soat", "1800/QĐ-UBND", "05/07/2018");

    assertThat(screen.see("ha.snv", part).select("#muc-tieu"))
        .as("a paper of tasks alone leaves the targets")
        .isEmpty();
    assertThat(changes.select(".lead").text()).contains("thêm 0, bỏ 0, sửa 0");
    assertThat(changes.select("section:has(#muc-tieu) del").text()).contains("Tối thiểu 95%");
    assertThat(changes.select("section:has(#muc-tieu) ins").text()).contains("Tối thiểu 97%");
    assertThat(listed).contains("Mục tiêu, chỉ tiêu", "Tối thiểu 95%", "Tối thiểu 97%");
    assertThat(issued.getStatus()).as(issued.getContentAsString()).isEqualTo(303);
  }

  private MockHttpServletResponse issue(String review, String number, String day) throws Exception {
    return screen.press(
        "ha.snv",
        review.replace("/ra-soat", "/ban-hanh"),
        accepting(
            screen.see("ha.snv", review.replace("/ra-soat", "/ban-hanh")),
            "number",
            number,
            "issuedOn",
            day,
            "title",
            "Kế hoạch cải cách hành chính năm 2018",
            "issuer",
            "UBND tỉnh Sơn La",
            "signerName",
            "Cầm Văn Minh"));
  }

  private String upload(String path, String name, byte[] content) throws Exception {
    MockHttpServletResponse answer = screen.upload("ha.snv", path, file(name, content));
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private static MockMultipartFile file(String name, byte[] content) {
    return new MockMultipartFile("file", name, null, content);
  }

  private String plan() {
    return "/ke-hoach/" + first().value();
  }

  private PlanId first() {
    return new PlanId(
        jdbc.sql("select id from plan.plan where amends_id is null and state = 'ISSUED'")
            .query(UUID.class)
            .single());
  }

  private UUID draft() {
    return jdbc.sql("select id from plan.plan where amends_id is not null and state = 'DRAFT'")
        .query(UUID.class)
        .single();
  }

  private UUID taskOf(PlanId plan, String words) {
    return taskOf(plan.value(), words);
  }

  private UUID taskOf(UUID plan, String words) {
    return jdbc.sql("select id from plan.task where plan_id = ? and text like ?")
        .params(plan, words + "%")
        .query(UUID.class)
        .single();
  }

  private List<LocalDate> dues(UUID task, LocalDate day) {
    return asked(
        "select due from execution.assignment_on(?) where task_id = ?", LocalDate.class, day, task);
  }

  private List<String> leads(UUID task, LocalDate day) {
    return asked(
        """
        select v.name from execution.assignment_on(?) a
          join organization.unit_version v on v.unit_id = a.unit_id
           and daterange(v.valid_from, v.valid_to, '[]') @> date '2018-06-15'
         where a.task_id = ?
        """,
        String.class,
        day,
        task);
  }

  /// The boundary between units holds for every transaction.
  private <T> List<T> asked(String sql, Class<T> type, Object... params) {
    return Objects.requireNonNull(
        transaction.execute(none -> jdbc.sql(sql).params(params).query(type).list()));
  }

  private static TaskId id(UUID line) {
    return new TaskId(line);
  }
}
