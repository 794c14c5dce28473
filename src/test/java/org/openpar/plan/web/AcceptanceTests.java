package org.openpar.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpar.testing.Acceptances.accepting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/// What a person must have seen before a draft is promulgated, and what is kept of it.
@OpenParTest
@Import(Screen.class)
@TestPropertySource(properties = "spring.application.name=accepting")
class AcceptanceTests {

  private static final AtomicInteger NUMBER = new AtomicInteger(5000);

  private final Visitor coordinator;
  private final Screen screen;
  private final JdbcClient jdbc;

  AcceptanceTests(
      @Autowired MockMvc browser,
      @Autowired UserDetailsService accounts,
      @Autowired Screen screen,
      @Autowired JdbcClient jdbc) {
    this.coordinator = new Visitor(browser, accounts.loadUserByUsername("ha.snv"));
    this.screen = screen;
    this.jdbc = jdbc;
  }

  @Test
  void warnsOfALeadThatEndsBeforeTheWorkIsDueAndNamesItsHeir() throws Exception {
    String plan = draft(2025, row("Sở Kế hoạch và Đầu tư", "Trước 30/6/2025"));
    String early = draft(2025, row("Sở Kế hoạch và Đầu tư", "Trước 28/2/2025"));

    Document review = screen.see("ha.snv", plan + "/ra-soat");

    assertThat(review.select(".points").text())
        .contains("Sở Kế hoạch và Đầu tư kết thúc từ ngày 01/03/2025 theo 461/NQ-HĐND")
        .contains("Sở Tài chính kế thừa");
    assertThat(review.select(".points a[href*=/bang#]").attr("href")).endsWith("/LEAD");
    assertThat(screen.see("ha.snv", early + "/ra-soat").select(".points")).isEmpty();
  }

  @Test
  void warnsOnceOfAMemberOfAGroupHoweverManyTasksItLeads() throws Exception {
    String plan =
        draft(
            2025,
            row("UBND các huyện, thành phố", "Trước 30/11/2025"),
            row("UBND các huyện, thành phố", "Quý IV/2025"));

    String warnings = screen.see("ha.snv", plan + "/ra-soat").select(".points").text();

    assertThat(warnings).contains("không có đơn vị kế thừa");
    assertThat(warnings.split("UBND huyện Mai Sơn", -1)).hasSize(2);
  }

  @Test
  void warnsOfDaysThatCannotBeMeant() throws Exception {
    String plan =
        draft(
            2018,
            row("Sở Nội vụ", "Trước 15/01/2019"),
            row("Sở Nội vụ", "Từ 30/6/2018 đến 30/3/2018"));

    String warnings = screen.see("ha.snv", plan + "/ra-soat").select(".points").text();

    assertThat(warnings).contains("Hạn 15/01/2019 không thuộc thời gian của kế hoạch");
    assertThat(warnings).contains("“Từ 30/6/2018 đến 30/3/2018”", "kết thúc trước khi bắt đầu");
  }

  @Test
  void warnsOfASecondPlanOfTheSameKindYearAndIssuer() throws Exception {
    String first = draft(2016, row("Sở Nội vụ", "Quý I/2016"));
    String number = number();
    issue(first, number, "05/01/2016");
    String second = draft(2016, row("Sở Nội vụ", "Quý II/2016"));

    MockHttpServletResponse refused = press(second, fields(number(), "05/01/2016"));
    Document page = Jsoup.parse(refused.getContentAsString());

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(page.select("#accepted-SECOND_PLAN-refusal").text())
        .contains("Đã có kế hoạch cùng loại");
    assertThat(page.select(".points").text()).contains("Số " + number + " ngày 05/01/2016");
    assertThat(press(second, accepting(page, fields(number(), "05/01/2016"))).getStatus())
        .isEqualTo(303);
  }

  @Test
  void keepsWhatWasAcceptedWordForWordWithTheDecision() throws Exception {
    String plan = draft(2018, row("Sở Nội vụ", "Trước 15/01/2019"));
    Document page = screen.see("ha.snv", plan + "/ban-hanh");

    MockHttpServletResponse issued = press(plan, accepting(page, fields(number(), "28/12/2017")));

    assertThat(issued.getStatus()).as(issued.getContentAsString()).isEqualTo(303);
    assertThat(screen.see("ha.snv", plan).select("main").text())
        .contains("Đã biết và chấp nhận khi ban hành", "1.1: Hạn 15/01/2019 không thuộc");
    assertThat(screen.see("hoa.vpub", plan).select("main").text())
        .doesNotContain("Đã biết và chấp nhận");
    assertThat(
            jdbc.sql(
                    "select after::text from audit.trace where act = 'PointsAccepted' and"
                        + " subject_id = ?")
                .param(id(plan))
                .query(String.class)
                .single())
        .contains("DUE", page.select("input[name=seen]").val());
    assertThat(open(plan)).isZero();
    assertThatThrownBy(
            () ->
                jdbc.sql("update plan.acceptance set lines = '{}' where plan_id = ?")
                    .param(id(plan))
                    .update())
        .hasStackTraceContaining("permission denied for table acceptance");
  }

  @Test
  void asksAgainWhenWhatIsOpenHasChangedSinceThePageWasShown() throws Exception {
    String plan = draft(2018, row("Sở Nội vụ", "Trước 15/01/2019"));
    Document seen = screen.see("ha.snv", plan + "/ban-hanh");
    add(plan, row("Sở Nội vụ", "Trước 20/01/2019"));

    MockHttpServletResponse late = press(plan, accepting(seen, fields(number(), "28/12/2017")));
    Document again = Jsoup.parse(late.getContentAsString());

    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(again.select(".note-hot").text()).contains("đã thay đổi từ khi ông/bà mở trang");
    assertThat(again.select("input[name=accepted][checked]")).isEmpty();
    assertThat(again.select(".points").text()).contains("20/01/2019");
    assertThat(press(plan, accepting(again, fields(number(), "28/12/2017"))).getStatus())
        .isEqualTo(303);
  }

  @Test
  void acceptsDoubtsNobodyHasLookedAtByName() throws Exception {
    String plan =
        coordinator
            .uploads("ke-hoach-cchc-2018.docx", PlanFiles.aPlan(), "")
            .leadsTo()
            .replace("/ra-soat", "");
    int doubts = open(plan);
    Document page = screen.see("ha.snv", plan + "/ban-hanh");

    MockHttpServletResponse issued = press(plan, accepting(page, fields(number(), "28/12/2017")));

    assertThat(doubts).isPositive();
    assertThat(issued.getStatus()).as(issued.getContentAsString()).isEqualTo(303);
    assertThat(open(plan)).isZero();
    assertThat(
            jdbc.sql(
                    "select cardinality(lines) from plan.acceptance where plan_id = ? and kind ="
                        + " 'DOUBT'")
                .param(id(plan))
                .query(Integer.class)
                .single())
        .isEqualTo(doubts);
  }

  private static List<String> row(String lead, String deadline) {
    return List.of(lead, deadline);
  }

  @SafeVarargs
  private String draft(int year, List<String>... rows) throws Exception {
    String plan =
        coordinator
            .sends(
                "/ke-hoach/moi",
                "year",
                Integer.toString(year),
                "title",
                "Kế hoạch cải cách hành chính",
                "areas",
                "1")
            .leadsTo()
            .replace("/bang", "");
    for (List<String> row : rows) {
      add(plan, row);
    }
    return plan;
  }

  private void add(String plan, List<String> row) throws Exception {
    String edits =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "since",
                    0,
                    "rows",
                    List.of(
                        Map.of(
                            "task", UUID.randomUUID(),
                            "area", 1,
                            "after", UUID.randomUUID(),
                            "words",
                                Map.of(
                                    "TEXT",
                                    "Rà soát thủ tục",
                                    "PRODUCT",
                                    "Báo cáo",
                                    "LEAD",
                                    row.get(0),
                                    "DEADLINE",
                                    row.get(1))))));
    assertThat(coordinator.posts(plan + "/bang", edits).status()).isEqualTo(200);
  }

  private void issue(String plan, String number, String day) throws Exception {
    String[] fields = fields(number, day);
    MockHttpServletResponse issued =
        press(plan, accepting(screen.see("ha.snv", plan + "/ban-hanh"), fields));
    assertThat(issued.getStatus()).as(issued.getContentAsString()).isEqualTo(303);
  }

  private MockHttpServletResponse press(String plan, String... fields) throws Exception {
    return screen.press("ha.snv", plan + "/ban-hanh", fields);
  }

  private static String[] fields(String number, String day) {
    return new String[] {
      "number", number,
      "issuedOn", day,
      "title", "Kế hoạch cải cách hành chính",
      "issuer", "Ủy ban nhân dân tỉnh Sơn La",
      "signerName", "Cầm Ngọc Minh"
    };
  }

  private static String number() {
    return NUMBER.incrementAndGet() + "/QĐ-UBND";
  }

  private int open(String plan) {
    return jdbc.sql(
            """
            select count(distinct (d.task_id, d.field))
              from plan.doubt d join plan.task t on t.id = d.task_id
             where t.plan_id = ? and d.settled_at is null
            """)
        .param(id(plan))
        .query(Integer.class)
        .single();
  }

  private static UUID id(String plan) {
    return UUID.fromString(plan.substring(plan.lastIndexOf('/') + 1));
  }
}
