package org.openpar.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.AssignmentBrief;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionFacts;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.execution.web.StatementCount;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.testing.Screen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;

/// Three units and four tasks of two areas: the first overdue, the second by quarters, the third
/// due soon, the fourth not yet begun.
@ExecutionTest
@Transactional
@Import(Screen.class)
class MatrixPageTests {

  private static final String COORDINATOR = "ha.snv";
  private static final String OFFICER_OF_A_COMMUNE = "thong.chiengkhoa";
  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);

  private final Screen screen;
  private final IssuedPlan plans;
  private final ApplicationEventPublisher publisher;
  private final ExecutionFacts facts;
  private final JdbcClient jdbc;
  private final Cast cast;
  private final UnitId commune;
  private PlanId plan;

  MatrixPageTests(
      Screen screen,
      IssuedPlan plans,
      ApplicationEventPublisher publisher,
      ExecutionFacts facts,
      JdbcClient jdbc,
      Units units) {
    this.screen = screen;
    this.plans = plans;
    this.publisher = publisher;
    this.facts = facts;
    this.jdbc = jdbc;
    this.cast = new Cast(units);
    this.commune = Cast.unit(units, "gso-04036-2018");
  }

  @BeforeEach
  void issueAPlan() {
    plan = issue(List.of(cast.office, cast.homeAffairs, commune));
    markUnsatisfactory(cast.homeAffairs);
  }

  @Test
  void marksWhatEachUnitHasInEachTask() throws Exception {
    Document page = see(COORDINATOR, "");

    assertThat(page.select(".mx tbody tr")).hasSize(3);
    assertThat(cells(page, "Văn phòng UBND tỉnh")).containsExactly("Q", "Q", "S", "·");
    assertThat(page.select(".mx thead [data-t]"))
        .extracting(head -> head.text())
        .containsExactly("1.1.1", "1.1.2", "1.1.3", "2.1.4");
    assertThat(page.select("[scope=colgroup]").eachAttr("colspan")).containsExactly("3", "1");
  }

  @Test
  void leavesACellEmptyWhereTheTaskIsNotTheUnits() throws Exception {
    jdbc.sql(
            """
            update execution.assignment a set unit_id = ?, number = 2
              from execution.task_brief t
             where t.task_id = a.task_id and t.plan_id = ? and t.position = 3 and a.unit_id = ?
            """)
        .param(cast.office.value())
        .param(plan.value())
        .param(commune.value())
        .update();

    assertThat(cells(see(COORDINATOR, ""), "UBND xã Chiềng Khoa"))
        .containsExactly("Q", "Q", "", "·");
  }

  @Test
  void addsUpRowsAndColumns() throws Exception {
    Document page = see(COORDINATOR, "");

    assertThat(texts(page.select(".mx tfoot tr").first().select("td")))
        .containsExactly("0/21", "", "0/3", "0/12", "0/3", "0/3");
    assertThat(texts(page.select(".mx tfoot tr").last().select("td")))
        .containsExactly("", "11", "2", "9", "0", "0");
    assertThat(page.select(".lead").text()).contains("3 đơn vị", "4 nhiệm vụ", "0/21");
  }

  @Test
  void narrowsToAnAreaAKindAndAState() throws Exception {
    assertThat(see(COORDINATOR, "&area=2").select(".mx thead [data-t]").eachText())
        .containsExactly("2.1.4");
    assertThat(units(see(COORDINATOR, "&kind=COMMUNE"))).containsExactly("UBND xã Chiềng Khoa");
    assertThat(units(see(COORDINATOR, "&bucket=UNSATISFACTORY"))).containsExactly("Sở Nội vụ");
    assertThat(see(COORDINATOR, "&area=2&bucket=OVERDUE").select(".empty").text())
        .contains("Không có đơn vị nào");
  }

  @Test
  void putsTheMostOverdueFirst() throws Exception {
    assertThat(units(see(COORDINATOR, "&sort=overdue"))).last().isEqualTo("Sở Nội vụ");
    assertThat(units(see(COORDINATOR, ""))).last().isEqualTo("UBND xã Chiềng Khoa");
  }

  @Test
  void leadsOnlyWhereTheReaderMayGo() throws Exception {
    assertThat(see(COORDINATOR, "").select(".mx tbody th a[href]")).hasSize(3);
    Document page = see(OFFICER_OF_A_COMMUNE, "");

    assertThat(page.select(".mx tbody tr")).hasSize(3);
    assertThat(page.select(".mx tbody th a[href]").eachText())
        .containsExactly("UBND xã Chiềng Khoa");
  }

  @Test
  void leadsFromACellToItsWork() throws Exception {
    Document page = see(COORDINATOR, "");
    String unit = page.select(".mx tbody th a").first().attr("href");
    String task = page.select(".mx thead [data-t]").first().attr("data-t");

    Document list = screen.see(COORDINATOR, unit + "&task=" + task);

    assertThat(list.select("tbody tr")).hasSize(1);
    assertThat(list.select("tbody th a").attr("href")).startsWith("/viec/");
  }

  @Test
  void saysEveryLetterInItsLegend() throws Exception {
    Document page = see(COORDINATOR, "");

    assertThat(page.select("#chu-giai b").eachText()).doesNotHaveDuplicates().hasSize(9);
    assertThat(page.select(".mx tbody td[class]").not(".r"))
        .extracting(cell -> cell.className().substring(0, 1))
        .isSubsetOf(page.select("[data-mark]").eachAttr("data-mark"));
  }

  @Test
  void asksAsOftenForManyUnitsAsForOne() throws Exception {
    PlanId small = issue(List.of(cast.office));

    assertThat(statements(plan)).isEqualTo(statements(small));
  }

  @Test
  void keepsADayThatIsNone() throws Exception {
    MockHttpServletResponse answer =
        screen.open(COORDINATOR, "/tong-quan/ma-tran?plan=" + plan.value() + "&ngay=31/9/2018");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("31/9/2018");
  }

  @Test
  void handsOutWhatIsShown() throws Exception {
    byte[] excel = file(".xlsx", "&kind=DEPARTMENT").getContentAsByteArray();

    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(excel))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).extracting(row -> row.getCellText(0)).contains("Sở Nội vụ");
      assertThat(rows).extracting(row -> row.getCellText(0)).doesNotContain("UBND xã Chiềng Khoa");
      assertThat(rows.getLast().getCellText(5)).isIn("Q", "K");
    }
    assertThat(file(".csv", "").getContentAsString())
        .contains("1.1.1,1.1.2,1.1.3,2.1.4")
        .contains("Văn phòng UBND tỉnh,\"Sở, ban, ngành\",7,0,4,Q,Q,S,·");
  }

  private MockHttpServletResponse file(String ending, String filter) throws Exception {
    return screen.open(
        COORDINATOR, "/tong-quan/ma-tran" + ending + "?plan=" + plan.value() + filter);
  }

  private Document see(String reader, String filter) throws Exception {
    return screen.see(reader, "/tong-quan/ma-tran?plan=" + plan.value() + filter);
  }

  private long statements(PlanId id) throws Exception {
    try (StatementCount count = new StatementCount()) {
      screen.see(COORDINATOR, "/tong-quan/ma-tran?plan=" + id.value());
      return count.asked();
    }
  }

  private static List<String> units(Document page) {
    return page.select(".mx tbody th").eachText();
  }

  private static List<String> cells(Document page, String unit) {
    return texts(page.select(".mx tbody tr:has(th:contains(" + unit + ")) td").not(".r"));
  }

  private static List<String> texts(Elements elements) {
    return elements.stream().map(Element::text).toList();
  }

  private PlanId issue(List<UnitId> leads) {
    var issued =
        plans.issue(
            List.of("Trước ngày 15/9/2018", "Hằng quý", "Tháng 10/2018", "Tháng 12/2018"), leads);
    publisher.publishEvent(issued);
    return issued.plan();
  }

  /// Its first assignment, as the coordinator would find it.
  private void markUnsatisfactory(UnitId unit) {
    AssignmentBrief first =
        facts.listAssignments(AssignmentSearch.of(plan, TODAY).forUnit(unit)).getFirst();
    jdbc.sql("update execution.assignment set state = 'UNSATISFACTORY', reason = 'x' where id = ?")
        .param(first.id().value())
        .update();
  }
}
