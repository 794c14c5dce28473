package org.openpar.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.execution.Cast;
import org.openpar.execution.ExecutionTest;
import org.openpar.execution.IssuedPlan;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.testing.Screen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/// A plan of 2018 with the one-stop shop as an area of its own, beside one of 2022 without.
@ExecutionTest
@Transactional
@Import(Screen.class)
class YearsPageTests {

  private static final String PATH = "/tong-quan/cac-nam";
  private static final String READER = "chutich";

  private final Screen screen;
  private final IssuedPlan plans;
  private final ApplicationEventPublisher publisher;
  private final List<UnitId> leads;

  YearsPageTests(
      Screen screen, IssuedPlan plans, ApplicationEventPublisher publisher, Units units) {
    this.screen = screen;
    this.plans = plans;
    this.publisher = publisher;
    this.leads = List.of(new Cast(units).office);
  }

  @BeforeEach
  void issueTwoPlans() {
    plans.forget();
    publisher.publishEvent(
        plans.issue(2018, List.of("Cải cách thủ tục hành chính", "Cơ chế một cửa"), leads));
    publisher.publishEvent(plans.issue(2022, List.of("Cải cách thủ tục hành chính"), leads));
  }

  @Test
  void leadsAMergedFigureToTheTasksOfBothAreas() throws Exception {
    Document page = screen.see(READER, PATH);

    Element procedures = page.selectFirst(".years tbody tr");
    assertThat(procedures.select("td").eachText()).startsWith("2", "0", "0", "0,00%");
    String both = procedures.select("td a").attr("href");
    assertThat(both).contains("area=3,4");
    Document tasks = screen.see(READER, both);
    assertThat(tasks.select("tbody tr")).hasSize(2);
    assertThat(tasks.select("#area option[selected]").text()).contains("M3.", "+ M4.");
    assertThat(screen.see(READER, both.replace("area=3,4", "area=&bucket=")).select("tbody tr"))
        .as("the filter left blank")
        .hasSize(2);
    String one = procedures.select("th a").get(1).attr("href");
    assertThat(screen.see(READER, one).select("tbody tr")).hasSize(1);
    assertThat(page.select("main").text())
        .contains("2 lĩnh vực, 2011–2020 được quy đổi sang 1 lĩnh vực, 2021–2030")
        .contains("Căn cứ: Nghị quyết 76/NQ-CP.");
  }

  @Test
  void comparesOnTheAreasOfAnEarlierVersionWithoutCountingTwice() throws Exception {
    Document page = screen.see(READER, PATH + "?linh-vuc=2018");

    assertThat(page.select(".years tbody tr th").eachText())
        .satisfiesExactly(
            joint -> assertThat(joint).contains("III. Cải cách", " + VIII.", "(tính chung)"),
            part -> assertThat(part).startsWith("Trong đó: III."),
            part -> assertThat(part).startsWith("Trong đó: VIII."));
    assertThat(page.select(".years .part td[colspan]").eachText())
        .containsExactly("tính chung ở dòng trên", "tính chung ở dòng trên");
    assertThat(page.select(".years tfoot td").eachText()).startsWith("2").contains("1");
    assertThat(page.select("main").text()).contains("không tách được, tính chung");
    assertThat(screen.seeInEnglish(READER, PATH + "?linh-vuc=2018").select("main").text())
        .contains("cannot be split, counted together");
  }

  @Test
  void takesTheSameAwayInAFile() throws Exception {
    byte[] file = screen.open(READER, PATH + ".xlsx?linh-vuc=2018").getContentAsByteArray();

    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<List<String>> rows =
          workbook.getFirstSheet().read().stream()
              .map(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()).toList())
              .toList();
      assertThat(rows.get(1).getFirst()).contains("2 lĩnh vực, 2011–2020");
      List<List<String>> areas = rows.subList(rows.size() - 4, rows.size());
      assertThat(areas.get(0))
          .startsWith(
              "III. Cải cách thủ tục hành chính + VIII. Thực hiện cơ chế một cửa (tính chung)",
              "2");
      assertThat(areas.get(1).get(6)).isEmpty();
      assertThat(areas.get(3)).startsWith("Cả kế hoạch", "2");
    }
  }
}
