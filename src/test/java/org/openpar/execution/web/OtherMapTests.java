package org.openpar.execution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.plan.PlanId;
import org.openpar.reporting.model.ProgressReport;
import org.openpar.reporting.model.ProgressReports;
import org.openpar.reporting.model.UnitFigures;
import org.openpar.testing.Screen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;

/// What two departments of 2018 were given, by the units of 2025: Kế hoạch và Đầu tư and Tài chính
/// are one there.
@ExecutionTest
@Transactional
@Import(Screen.class)
class OtherMapTests {

  private static final String COORDINATOR = "ha.snv";
  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);
  private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 15);
  private static final String MAP = "&map=15/7/2025";

  private final Screen screen;
  private final IssuedPlan plans;
  private final ApplicationEventPublisher publisher;
  private final ProgressReports reports;
  private final List<UnitId> leads;
  private PlanId plan;

  OtherMapTests(
      Screen screen,
      IssuedPlan plans,
      ApplicationEventPublisher publisher,
      ProgressReports reports,
      Units units) {
    this.screen = screen;
    this.plans = plans;
    this.publisher = publisher;
    this.reports = reports;
    this.leads =
        List.of(
            Cast.unit(units, "skhdt"),
            Cast.unit(units, "stc-1"),
            Cast.unit(units, "gso-04036-2018"));
  }

  @BeforeEach
  void issueAPlan() {
    var issued = plans.issue(List.of("Trước ngày 15/9/2018", "Hằng quý"), leads);
    publisher.publishEvent(issued);
    plan = issued.plan();
  }

  @Test
  void theListNamesWhoeverAnswersByTheMapAskedFor() throws Exception {
    Document then = list("");
    Document restated = list(MAP);

    assertThat(then.select("tbody").text())
        .contains("Sở Kế hoạch và Đầu tư")
        .doesNotContain("Lúc giao");
    assertThat(restated.select("tbody tr")).hasSameSizeAs(then.select("tbody tr"));
    assertThat(restated.select("tbody").text())
        .contains("Sở Tài chính Lúc giao: Sở Kế hoạch và Đầu tư")
        .contains("Lúc giao: UBND xã Chiềng Khoa");
    assertThat(restated.text()).contains("theo danh mục ngày 15/07/2025");
    assertThat(restated.select("#map").val()).isEqualTo("15/07/2025");
    assertThat(restated.select("a[href*=.xlsx]").attr("href")).contains("map=15/7/2025");
  }

  @Test
  void itCostsNoStatementMore() throws Exception {
    list(MAP);
    assertThat(asked(MAP)).isEqualTo(asked(""));
  }

  @Test
  void theFileHasTheUnitOfTheMapBesideTheOneOfTheDay() throws Exception {
    String file =
        screen
            .open(COORDINATOR, "/danh-sach.csv?plan=" + plan.value() + MAP)
            .getContentAsString(StandardCharsets.UTF_8);

    assertThat(file)
        .contains("Đơn vị theo danh mục ngày 15/07/2025", "Sở Kế hoạch và Đầu tư,Sở Tài chính");
    assertThat(
            screen
                .open(COORDINATOR, "/danh-sach.csv?plan=" + plan.value())
                .getContentAsString(StandardCharsets.UTF_8))
        .doesNotContain("theo danh mục");
  }

  @Test
  void aMapOfNoDayIsToldBesideItsField() throws Exception {
    MockHttpServletResponse answer =
        screen.open(COORDINATOR, "/danh-sach?ngay=1/10/2018&map=31/9/2025");
    Document page = Jsoup.parse(answer.getContentAsString());

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(page.select("[id$=-refusal]").eachAttr("id")).containsExactly("map-refusal");
    assertThat(page.select("#map").val()).isEqualTo("31/9/2025");
    assertThat(page.select("#ngay").val()).isEqualTo("01/10/2018");
  }

  @Test
  void aReportIsRestatedByAddingUp() {
    ProgressReport then = reports.report(plan, TODAY, null);
    ProgressReport restated = reports.report(plan, TODAY, TWO_TIERS);

    assertThat(then.units()).hasSize(3);
    assertThat(restated.units()).hasSize(2);
    assertThat(restated.sumOfUnits().given()).isEqualTo(then.sumOfUnits().given());
    assertThat(restated.sumOfUnits().overdue()).isEqualTo(then.sumOfUnits().overdue());
    assertThat(restated.units())
        .filteredOn(unit -> unit.name().equals("Sở Tài chính"))
        .extracting(UnitFigures::given)
        .containsExactly(
            then.units().stream()
                .filter(unit -> unit.above().isEmpty())
                .mapToInt(UnitFigures::given)
                .sum());
    assertThat(restated.overdue().getFirst().owing()).isEqualTo(2);
  }

  @Test
  void thePaperSaysWhoseFiguresTheyAreAndIsReproduced() throws Exception {
    String address = "?plan=" + plan.value() + "&ngay=30/9/2018&date=30/9/2018" + MAP;

    Document page = screen.see(COORDINATOR, "/bao-cao" + address);
    assertThat(page.select(".doc").text())
        .contains("Theo danh mục đơn vị ngày 15/07/2025", "1 Sở Tài chính 10 8");

    screen.open(COORDINATOR, "/bao-cao.docx" + address);
    Document all = screen.see(COORDINATOR, "/bao-cao/da-lap");
    Document one = screen.see(COORDINATOR, all.select("tbody th a").first().attr("href"));
    assertThat(one.select(".note").text()).startsWith("Tính lại trùng khớp");
    assertThat(one.select(".lead").text()).contains("danh mục ngày 15/07/2025");
  }

  private long asked(String more) throws Exception {
    try (StatementCount count = new StatementCount()) {
      list(more);
      return count.asked();
    }
  }

  private Document list(String more) throws Exception {
    return screen.see(COORDINATOR, "/danh-sach?plan=" + plan.value() + more);
  }
}
