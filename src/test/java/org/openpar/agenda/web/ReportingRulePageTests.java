package org.openpar.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.openpar.calendar.Periods;
import org.openpar.calendar.ReportDays;
import org.openpar.calendar.ReportLevel;
import org.openpar.calendar.ReportingPeriod;
import org.openpar.execution.ExecutionTest;
import org.openpar.testing.Screen;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

/// An administrator cuts the years from a far one on anew: nobody else counts by it.
@ExecutionTest
@Import(Screen.class)
class ReportingRulePageTests {

  private static final String PATH = "/quan-tri/ky-bao-cao";
  private static final String ADMINISTRATOR = "quantri";
  private static final String PERIODS =
      """
      Quý I; 01/12 năm trước; 28/02; 01/03; 10/03
      6 tháng; 01/12 năm trước; 31/05; 01/06; 10/06
      Quý III; 01/06; 31/08; 01/09; 10/09
      Năm; 01/12 năm trước; 30/11; 01/12; 10/12
      """;

  private final Screen screen;

  ReportingRulePageTests(Screen screen) {
    this.screen = screen;
  }

  @Test
  void cutsTheYearsFromTheAnnouncedOneOnAnew() throws Exception {
    assertThat(press("2088", "Công văn số 99/BNV-CCHC", PERIODS, "2").getStatus()).isEqualTo(303);

    Periods periods = new Periods();
    ReportingPeriod first = periods.find("Q1", 2089).orElseThrow();
    assertThat(first.start()).isEqualTo("2088-12-01");
    assertThat(first.due()).isEqualTo("2089-03-10");
    assertThat(new ReportDays().dueOn(first, ReportLevel.COMMUNE)).isEqualTo("2089-03-03");
    assertThat(periods.find("Q1", 2087).orElseThrow().end())
        .as("years before go by the rule before")
        .isEqualTo(LocalDate.of(2087, 3, 14));

    Document page = screen.see(ADMINISTRATOR, PATH);
    assertThat(page.select("caption").eachText())
        .anyMatch(words -> words.contains("Từ năm 2088") && words.contains("99/BNV-CCHC"))
        .anyMatch(words -> words.contains("Từ năm 2022: kèm theo phần mềm"));
  }

  @Test
  void refusesABadRuleWithAllItsProblemsAtOnce() throws Exception {
    var refused = press("2017", "", PERIODS.replace("01/06; 31/08", "15/06; 31/08"), "40");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(refused.getContentAsString()).select(".errors").text())
        .contains(
            "năm đã qua không đổi được",
            "Ghi văn bản làm căn cứ.",
            "Quý III phải bắt đầu ngay sau ngày cuối của 6 tháng",
            "“40” không phải số ngày");
    for (String other : List.of("chutich", "ha.snv", "hoa.vpub")) {
      assertThat(screen.open(other, PATH).getStatus()).isEqualTo(403);
    }
  }

  private MockHttpServletResponse press(String firstYear, String basis, String periods, String days)
      throws Exception {
    return screen.press(
        ADMINISTRATOR,
        PATH,
        "firstYear",
        firstYear,
        "basis",
        basis,
        "basisOn",
        "01/10/2018",
        "periods",
        periods,
        "COMMUNE",
        days);
  }
}
