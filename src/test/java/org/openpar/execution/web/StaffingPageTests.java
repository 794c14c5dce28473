package org.openpar.execution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.identity.model.Accounts;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.testing.Screen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;

@ExecutionTest
@Transactional
@Import(Screen.class)
class StaffingPageTests {

  private static final String OFFICER = "hoa.vpub";
  private static final String HEAD = "thanh.vpub";
  private static final String COORDINATOR = "ha.snv";
  private static final String STRANGER = "dung.stttt";

  private final Screen screen;
  private final JdbcClient jdbc;
  private final IssuedPlan plans;
  private final ApplicationEventPublisher events;
  private final UnitId office;
  private final UUID officer;
  private final UUID head;
  private List<String> work = List.of();

  StaffingPageTests(
      Screen screen,
      JdbcClient jdbc,
      IssuedPlan plans,
      ApplicationEventPublisher events,
      Accounts accounts,
      Units units) {
    this.screen = screen;
    this.jdbc = jdbc;
    this.plans = plans;
    this.events = events;
    office = Cast.unit(units, "vpub");
    officer = accounts.find(OFFICER).orElseThrow().actor().person().value();
    head = accounts.find(HEAD).orElseThrow().actor().person().value();
  }

  @BeforeEach
  void layWork() {
    var issued =
        plans.issue(List.of("Trước ngày 15/9/2018", "Trước ngày 25/10/2018"), List.of(office));
    events.publishEvent(issued);
    work =
        jdbc.sql("select id::text from execution.assignment where plan_id = ? order by due")
            .param(issued.plan().value())
            .query(String.class)
            .list();
  }

  @Test
  void theHeadSeesWhatHasNobodyAndNamesForManyAtOnce() throws Exception {
    Document page = screen.see(HEAD, "/phan-cong");
    assertThat(page.select("h1").text()).isEqualTo("Phân công trong đơn vị");
    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.select(".lead").text()).contains("2 việc chưa có người phụ trách");

    MockHttpServletResponse named =
        screen.press(
            HEAD,
            "/phan-cong",
            "assignments",
            work.get(0),
            "assignments",
            work.get(1),
            "officer",
            officer.toString(),
            "deputy",
            head.toString());

    assertThat(named.getStatus()).isEqualTo(303);
    Document after = screen.see(HEAD, "/phan-cong");
    assertThat(after.select("tbody").text()).contains("Nguyễn Văn Hòa", "Hà Quốc Thành");
    assertThat(after.select(".lead").text()).doesNotContain("chưa có người");
    assertThat(after.select(".side").text()).contains("2 việc 1 quá hạn");
    assertThat(screen.see(HEAD, "/phan-cong?nguoi=chua").select("tbody tr")).isEmpty();
    assertThat(screen.see(HEAD, "/phan-cong?nguoi=" + officer).select("tbody tr")).hasSize(2);
  }

  @Test
  void aRefusalStandsBesideItsFieldAndNothingChosenIsLost() throws Exception {
    MockHttpServletResponse answer =
        screen.press(
            HEAD,
            "/phan-cong",
            "assignments",
            work.get(0),
            "officer",
            officer.toString(),
            "deputy",
            officer.toString());
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page.select("#deputy-refusal").text()).contains("phải là người khác");
    assertThat(page.select("input[name=assignments][checked]").eachAttr("value"))
        .containsExactly(work.get(0));
    assertThat(page.select("#officer option[selected]").attr("value"))
        .isEqualTo(officer.toString());
  }

  @Test
  void anOfficerTakesWorkAndLaysNoRule() throws Exception {
    Document page = screen.see(OFFICER, "/phan-cong?viec=" + work.get(0));
    assertThat(page.select("input[name=assignments][checked]")).hasSize(1);
    assertThat(page.select("form[action=/phan-cong/lam-thay]")).isEmpty();

    assertThat(
            screen
                .press(
                    OFFICER,
                    "/phan-cong",
                    "assignments",
                    work.get(0),
                    "officer",
                    officer.toString())
                .getStatus())
        .isEqualTo(303);
    assertThat(screen.press(OFFICER, "/phan-cong/lam-thay", "silentDays", "5").getStatus())
        .isEqualTo(403);
  }

  @Test
  void theCoordinatorStaffsAnyUnitAndAStrangerOnlyHisOwn() throws Exception {
    String address = "/phan-cong?unit=" + office.value();
    assertThat(screen.see(COORDINATOR, address).select("tbody tr")).hasSize(2);
    assertThat(screen.open(STRANGER, address).getStatus()).isEqualTo(404);
    assertThat(screen.open("chutich", "/phan-cong").getStatus()).isEqualTo(403);
  }

  @Test
  void refusesARuleOfNoDaysAndKeepsWhatWasTyped() throws Exception {
    for (String days : List.of("0", "91", "mười", "-3", "99999")) {
      MockHttpServletResponse answer =
          screen.press(HEAD, "/phan-cong/lam-thay", "silentDays", days);
      Document page = Jsoup.parse(answer.getContentAsString());
      assertThat(answer.getStatus()).as(days).isEqualTo(422);
      assertThat(page.select("#silentDays").val()).isEqualTo(days);
    }
    assertThat(
            screen
                .press(HEAD, "/phan-cong/lam-thay", "silentDays", "7", "whenAbsent", "true")
                .getStatus())
        .isEqualTo(303);
    assertThat(screen.see(OFFICER, "/phan-cong").select(".side").text())
        .contains("Khi vắng mặt. Sau 7 ngày không cập nhật.");
  }

  @Test
  void myWorkShowsOnesOwnFirstAndTheWholeUnitOnDemand() throws Exception {
    assertThat(screen.see(OFFICER, "/viec").select(".rows > li:has(a[href^=/viec/])")).hasSize(2);
    screen.press(HEAD, "/phan-cong", "assignments", work.get(0), "officer", officer.toString());
    screen.press(HEAD, "/phan-cong", "assignments", work.get(1), "officer", head.toString());

    Document mine = screen.see(OFFICER, "/viec");
    Document all = screen.see(OFFICER, "/viec?cua=don-vi");
    assertThat(mine.select(".rows > li:has(a[href^=/viec/])")).hasSize(1);
    assertThat(mine.select(".rows").text()).contains("Ông/bà phụ trách");
    assertThat(all.select(".rows > li:has(a[href^=/viec/])")).hasSize(2);
    assertThat(all.select(".rows").text()).contains("Phụ trách: Hà Quốc Thành");
    assertThat(screen.see(HEAD, "/viec").select(".rows > li:has(a[href^=/viec/])"))
        .as("the head")
        .hasSize(2);
  }

  @Test
  void theDeputySeesInWhosePlaceHeActs() throws Exception {
    screen.press(
        HEAD,
        "/phan-cong",
        "assignments",
        work.get(0),
        "officer",
        head.toString(),
        "deputy",
        officer.toString());
    screen.press(HEAD, "/phan-cong/lam-thay", "whenAbsent", "true");
    jdbc.sql("insert into organization.absence values (?, ?, '2018-10-15', '2018-10-16', 'LEAVE')")
        .params(UUID.randomUUID(), head)
        .update();

    Document mine = screen.see(OFFICER, "/viec?cua=toi");
    assertThat(mine.select(".rows > li:has(a[href^=/viec/])")).hasSize(1);
    assertThat(mine.select(".rows").text()).contains("Làm thay Hà Quốc Thành (vắng mặt)");
    screen.press(OFFICER, "/viec/" + work.get(0) + "/khong-doi");
    assertThat(screen.see(OFFICER, "/viec/" + work.get(0)).select(".log").text())
        .contains("Nguyễn Văn Hòa làm thay Hà Quốc Thành");
  }

  @Test
  void theNumberOfStatementsDoesNotGrowWithTheWork() throws Exception {
    long few = statements();
    events.publishEvent(plans.issue(List.of("Hằng quý", "Hằng quý", "Hằng quý"), List.of(office)));
    screen.press(HEAD, "/phan-cong", "assignments", work.get(0), "officer", officer.toString());

    assertThat(statements()).isEqualTo(few);
  }

  private long statements() throws Exception {
    try (StatementCount count = new StatementCount()) {
      screen.see(HEAD, "/phan-cong");
      screen.see(HEAD, "/viec");
      return count.asked();
    }
  }
}
