package org.openpar.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.audit.AuditTrail;
import org.openpar.audit.Trace;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.identity.Actor;
import org.openpar.identity.model.Accounts;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.openpar.testing.Forms;
import org.openpar.testing.OfficialPaper;
import org.openpar.testing.Screen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;

@ExecutionTest
@Transactional
@Import(Screen.class)
class HandoverPageTests {

  private static final String HEAD = "thanh.vpub";
  private static final String OFFICER = "hoa.vpub";

  private final Screen screen;
  private final JdbcClient jdbc;
  private final IssuedPlan plans;
  private final ApplicationEventPublisher events;
  private final AuditTrail trail;
  private final Accounts accounts;
  private final People people;
  private final Actor officer;
  private final String post;
  private List<String> work = List.of();
  private PersonId heir = PersonId.next();

  HandoverPageTests(
      Screen screen,
      JdbcClient jdbc,
      IssuedPlan plans,
      ApplicationEventPublisher events,
      AuditTrail trail,
      Accounts accounts,
      People people) {
    this.screen = screen;
    this.jdbc = jdbc;
    this.plans = plans;
    this.events = events;
    this.trail = trail;
    this.accounts = accounts;
    this.people = people;
    officer = accounts.find(OFFICER).orElseThrow().actor();
    post =
        jdbc.sql(
                """
                select establishment_id::text from organization.post
                 where person_id = ? and valid_from < '2018-10-15'
                """)
            .param(officer.person().value())
            .query(String.class)
            .single();
  }

  @BeforeEach
  void giveWork() throws Exception {
    heir =
        people.employ("Lò Thị Nga", "Chuyên viên", officer.unit(), null, LocalDate.of(2018, 1, 1));
    var issued =
        plans.issue(
            List.of("Trước ngày 15/9/2018", "Trước ngày 25/10/2018"), List.of(officer.unit()));
    events.publishEvent(issued);
    work =
        jdbc.sql("select id::text from execution.assignment where plan_id = ? order by due")
            .param(issued.plan().value())
            .query(String.class)
            .list();
    for (String one : work) {
      screen.press(
          HEAD, "/phan-cong", "assignments", one, "officer", officer.person().value().toString());
    }
  }

  @Test
  void listsEverythingOpenThatIsHisAndWhatEnds() throws Exception {
    Document page = screen.see(HEAD, path());

    assertThat(page.select("tbody tr")).hasSize(2);
    assertThat(page.select("tbody").text())
        .contains("Rà soát thủ tục hành chính số 1", "Chưa thực hiện", "15/09/2018");
    assertThat(page.select("main").text())
        .contains("2 việc cần người nhận", "Quyền chuyên viênVăn phòng UBND tỉnh");
    assertThat(page.select("#heir option").eachText())
        .contains("Lò Thị Nga, Chuyên viên")
        .doesNotContain("Nguyễn Văn Hòa, Chuyên viên Phòng Kiểm soát thủ tục hành chính");
  }

  @Test
  void everythingGoesOverAtOnceAndTheSheetStaysTheSame() throws Exception {
    MockHttpServletResponse answer =
        screen.press(HEAD, path(), "lastDay", "15/10/2018", "heir", heir.value().toString());

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(screen.see(HEAD, "/phan-cong?nguoi=" + heir.value()).select("tbody tr")).hasSize(2);
    Document person = screen.see(HEAD, "/can-bo/" + officer.person().value());
    assertThat(person.select("main").text()).contains("– 15/10/2018");
    String sheet = person.select("a[download]").attr("href");
    byte[] first = screen.open(HEAD, sheet).getContentAsByteArray();
    assertThat(OfficialPaper.of(first))
        .follows(Forms.CIRCULAR_01)
        .says("BIÊN BẢN")
        .says("Nguyễn Văn Hòa")
        .says("Lò Thị Nga")
        .isSignedBy("CHÁNH VĂN PHÒNG", "Hà Quốc Thành");
    assertThat(screen.open(HEAD, sheet).getContentAsByteArray()).isEqualTo(first);
    assertThat(screen.open("dung.stttt", sheet).getStatus()).as("a stranger").isEqualTo(404);
    assertThat(
            jdbc.sql(
                    """
                    select valid_to from identity.role_grant g
                      join identity.account a on a.id = g.account_id where a.person_id = ?
                    """)
                .param(officer.person().value())
                .query(LocalDate.class)
                .list())
        .containsExactly(LocalDate.of(2018, 10, 15));
    assertThat(trail.history(UUID.fromString(post))).extracting(Trace::act).contains("PostVacated");
    assertThat(trail.history(officer.account().value()))
        .extracting(Trace::act)
        .contains("GrantsEnded");
    assertThat(trail.history(UUID.fromString(work.getFirst())))
        .extracting(Trace::act)
        .contains("AssignmentStaffed");
    assertThat(historyIn(person))
        .contains("Bàn giao công việc", "Hà Quốc Thành", "Nguyễn Văn Hòa", "Lò Thị Nga")
        .contains("Rà soát thủ tục hành chính số 2", "15/10/2018", "bien-ban-ban-giao")
        .doesNotContain("audit.");
    assertThat(screen.open("dung.stttt", history(person)).getStatus())
        .as("a stranger")
        .isEqualTo(404);
  }

  private String historyIn(Document person) throws Exception {
    return screen.see(HEAD, history(person)).select("table.trail").text();
  }

  private static String history(Document person) {
    return person.select("a[href^=/nhat-ky/ban-giao/]").attr("href");
  }

  @Test
  void aRowMayGoToAnother() throws Exception {
    UUID head = accounts.find(HEAD).orElseThrow().actor().person().value();
    screen.press(
        HEAD,
        path(),
        "lastDay",
        "15/10/2018",
        "heir",
        heir.value().toString(),
        "heir-" + work.get(1),
        head.toString());

    assertThat(screen.see(HEAD, "/phan-cong?nguoi=" + head).select("tbody tr")).hasSize(1);
    assertThat(screen.see(HEAD, "/phan-cong?nguoi=" + heir.value()).select("tbody tr")).hasSize(1);
  }

  @Test
  void withoutASuccessorItIsRefusedOrLeftToNobodyOnPurpose() throws Exception {
    MockHttpServletResponse refused = screen.press(HEAD, path(), "lastDay", "15/10/2018");
    Document page = Jsoup.parse(refused.getContentAsString());
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(page.select("#heir-refusal").text()).contains("Còn 2 việc chưa có người nhận");
    assertThat(officerOf(work.get(0)))
        .as("nothing is half done")
        .isEqualTo(officer.person().value());

    assertThat(screen.press(HEAD, path(), "lastDay", "15/10/2018", "leaveOpen", "true").getStatus())
        .isEqualTo(303);
    assertThat(screen.see(HEAD, "/phan-cong?nguoi=chua").select("tbody tr")).hasSize(2);
    Document person = screen.see(HEAD, "/can-bo/" + officer.person().value());
    assertThat(historyIn(person)).contains("Việc chưa có người nhận", "số 1");
    String sheet = person.select("a[download]").attr("href");
    assertThat(OfficialPaper.of(screen.open(HEAD, sheet).getContentAsByteArray()))
        .says("Chưa có người nhận");
  }

  @Test
  void refusesAnHeirOfAnotherUnitADayThatIsNoneAndADayOutOfThePost() throws Exception {
    UUID stranger = accounts.find("dung.stttt").orElseThrow().actor().person().value();

    assertThat(
            screen
                .press(HEAD, path(), "lastDay", "15/10/2018", "heir", stranger.toString())
                .getContentAsString())
        .contains("Người nhận phải đang giữ chức vụ trong đơn vị");
    MockHttpServletResponse noDay =
        screen.press(HEAD, path(), "lastDay", "31/11/2018", "heir", heir.value().toString());
    assertThat(noDay.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(noDay.getContentAsString()).select("#heir option[selected]").val())
        .as("what was chosen is kept")
        .isEqualTo(heir.value().toString());
    assertThat(
            screen
                .press(HEAD, path(), "lastDay", "1/1/1990", "heir", heir.value().toString())
                .getContentAsString())
        .contains("Ngày này người đó không giữ chức vụ");
    assertThat(officerOf(work.get(0))).isEqualTo(officer.person().value());
  }

  @Test
  void theLastAdministratorStays() throws Exception {
    Actor administrator = accounts.find("quantri").orElseThrow().actor();
    String place =
        jdbc.sql(
                """
                select establishment_id::text from organization.post
                 where person_id = ? and valid_from < '2018-10-15'
                """)
            .param(administrator.person().value())
            .query(String.class)
            .single();

    MockHttpServletResponse refused =
        screen.press(
            "ha.snv",
            "/can-bo/" + administrator.person().value() + "/ban-giao?chuc-vu=" + place,
            "lastDay",
            "15/10/2018");

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("quản trị");
    assertThat(
            jdbc.sql(
                    "select count(*) from organization.post where person_id = ? and valid_to is null")
                .param(administrator.person().value())
                .query(Integer.class)
                .single())
        .as("nothing is half done")
        .isPositive();
  }

  @Test
  void aPowerLentToHimEnds() throws Exception {
    UUID delegation = UUID.randomUUID();
    jdbc.sql(
            """
            insert into identity.delegation
              (id, grant_id, delegate_id, valid_from, valid_to, basis, given_at)
            select ?, g.id, ?, '2018-10-01', '2018-12-31', 'Công văn 15', now()
              from identity.role_grant g join identity.account a on a.id = g.account_id
             where a.username = 'thanh.vpub' and g.role = 'UNIT_HEAD' and g.valid_from is null
             limit 1
            """)
        .params(delegation, officer.account().value())
        .update();

    assertThat(screen.see(HEAD, path()).select("main").text()).contains("Ủy quyền được nhận");
    screen.press(HEAD, path(), "lastDay", "15/10/2018", "heir", heir.value().toString());
    assertThat(
            jdbc.sql("select valid_to from identity.delegation where id = ?")
                .param(delegation)
                .query(LocalDate.class)
                .single())
        .isEqualTo(LocalDate.of(2018, 10, 15));
    assertThat(trail.history(delegation)).extracting(Trace::act).contains("DelegationEnded");
  }

  @Test
  void anOfficerHandsNothingOverNorDoesTheHeadOfAnotherUnit() throws Exception {
    assertThat(screen.open(OFFICER, path()).getStatus()).isEqualTo(403);
    assertThat(screen.open("son.snv", path()).getStatus()).isEqualTo(404);
  }

  private String path() {
    return "/can-bo/" + officer.person().value() + "/ban-giao?chuc-vu=" + post;
  }

  private UUID officerOf(String assignment) {
    return jdbc.sql(
            """
            select officer_id from execution.staffing
             where assignment_id = cast(? as uuid) order by number desc limit 1
            """)
        .param(assignment)
        .query(UUID.class)
        .single();
  }
}
