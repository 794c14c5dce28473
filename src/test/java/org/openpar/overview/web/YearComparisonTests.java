package org.openpar.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpar.execution.Bucket;
import org.openpar.execution.TaskProgress;
import org.openpar.overview.web.YearComparison.Cell;
import org.openpar.overview.web.YearComparison.Kind;
import org.openpar.overview.web.YearComparison.Row;
import org.openpar.overview.web.YearComparison.Year;
import org.openpar.plan.AreaVersions;
import org.openpar.plan.AreaVersions.AreaVersion;
import org.openpar.plan.PlanFacts;
import org.openpar.plan.PlanId;
import org.openpar.plan.PlanKind;
import org.openpar.plan.PlanSummary;
import org.openpar.plan.StandardArea;
import org.openpar.plan.TaskId;
import org.openpar.testing.OpenParTest;
import org.openpar.testing.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Plans of 2018 and 2022 side by side, with the areas as the Government has put them in order.
@OpenParTest
@Import(Screen.class)
class YearComparisonTests {

  private final AreaVersions areas;
  private final Screen screen;

  YearComparisonTests(@Autowired PlanFacts plans, @Autowired Screen screen) {
    this.areas = plans.areaVersions();
    this.screen = screen;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018 | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH                     | 2022 | 1
          2018 | Cải cách thể chế                                                    | 2022 | 2
          2018 | Cải cách thủ tục hành chính                                         | 2022 | 3
          2018 | Thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính | 2022 | 3
          2018 | Thực hiện cơ chế một cửa, một cửa liên thông                        | 2018 | 8
          2018 | Cải cách tổ chức bộ máy hành chính nhà nước                         | 2022 | 4
          2018 | Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức | 2022 | 5
          2018 | Cải cách tài chính công                                             | 2022 | 6
          2018 | Hiện đại hóa hành chính                                             | 2022 | 7
          2022 | Cải cách chế độ công vụ                                             | 2022 | 5
          2022 | Xây dựng và phát triển Chính phủ điện tử, Chính phủ số              | 2022 | 7
          """)
  void leadsAHeadingIntoALaterYear(int year, String heading, int later, int place) {
    assertThat(areas.translate(heading, year, on(later)))
        .extracting(StandardArea::position)
        .containsExactly(place);
  }

  @Test
  void leadsNobodyWhereNothingIsSaid() {
    assertThat(areas.translate("Phát triển du lịch", 2018, on(2022))).isEmpty();
    assertThat(areas.translate("Cải cách thể chế", 1999, on(2022))).isEmpty();
  }

  @Test
  void splitsNothingThatIsOneNow() {
    assertThat(areas.translate("Cải cách thủ tục hành chính", 2022, on(2018)))
        .extracting(StandardArea::position)
        .containsExactly(3, 8);
    assertThat(areas.translate("Cải cách chế độ công vụ", 2022, on(2018)))
        .extracting(StandardArea::position)
        .containsExactly(5);
  }

  @Test
  void countsWhereItIsNowAndLosesNothing() {
    Year before =
        year(
            2018,
            task(3, "Cải cách thủ tục hành chính", Bucket.DONE_ON_TIME),
            task(8, "Thực hiện cơ chế một cửa", Bucket.DONE_LATE),
            task(9, "Phát triển du lịch", Bucket.OVERDUE));
    Year after = year(2022, task(3, "Cải cách thủ tục hành chính", Bucket.IN_TIME));

    YearComparison comparison = YearComparison.of(List.of(before, after), areas, on(2022));

    assertThat(comparison.rows())
        .extracting(Row::kind)
        .containsOnly(Kind.AREA, Kind.OTHER)
        .hasSize(8);
    Row procedures = comparison.rows().get(2);
    assertThat(procedures.title()).isEqualTo("III. Cải cách thủ tục hành chính");
    assertThat(totals(procedures)).containsExactly(2, 1);
    assertThat(procedures.cells().getFirst().tally().share()).isEqualTo(1.0);
    assertThat(procedures.renamed(procedures.cells().getFirst())).isTrue();
    assertThat(procedures.renamed(procedures.cells().getLast())).isFalse();
    assertThat(totals(comparison.rows().getLast())).containsExactly(1, 0);
    assertThat(totals(comparison.total())).containsExactly(3, 1);
    assertThat(comparison.leads()).hasSize(1);
    assertThat(comparison.leads().getFirst().areas().getLast().into())
        .extracting(StandardArea::position)
        .containsExactly(3);
  }

  @Test
  void countsOnceWhatAnEarlierVersionToldApart() {
    Year before =
        year(
            2018,
            task(3, "Cải cách thủ tục hành chính", Bucket.DONE_ON_TIME),
            task(8, "Thực hiện cơ chế một cửa", Bucket.DONE_LATE));
    Year after =
        year(
            2022,
            task(3, "Cải cách thủ tục hành chính", Bucket.IN_TIME),
            task(5, "Cải cách chế độ công vụ", Bucket.IN_TIME));

    YearComparison comparison = YearComparison.of(List.of(before, after), areas, on(2018));

    assertThat(comparison.rows())
        .extracting(Row::kind)
        .containsExactly(
            Kind.AREA,
            Kind.AREA,
            Kind.JOINT,
            Kind.PART,
            Kind.PART,
            Kind.AREA,
            Kind.AREA,
            Kind.AREA,
            Kind.AREA);
    assertThat(totals(comparison.rows().get(2))).containsExactly(2, 1);
    assertThat(totals(comparison.rows().get(3))).containsExactly(1, 0);
    assertThat(totals(comparison.rows().get(4))).containsExactly(1, 0);
    assertThat(comparison.rows().get(4).cells())
        .extracting(Cell::joined)
        .containsExactly(false, true);
    assertThat(
            comparison.rows().stream()
                .filter(row -> row.kind() != Kind.PART)
                .mapToInt(row -> totals(row).getLast())
                .sum())
        .as("every task once")
        .isEqualTo(2);
  }

  @Test
  void refusesAreasOfAYearThatHasNone() throws Exception {
    assertThat(screen.open("chutich", "/tong-quan/cac-nam?linh-vuc=1990").getStatus())
        .isEqualTo(422);
    assertThat(screen.open("chutich", "/tong-quan/cac-nam?linh-vuc=2021").getStatus())
        .isEqualTo(200);
  }

  @Test
  void asksEachYearOnTheSameDay() {
    LocalDate today = LocalDate.of(2022, 3, 1);
    YearsFilter half = new YearsFilter(null, null, "30/6", null);

    assertThat(half.of(2018, today)).isEqualTo("2018-06-30");
    assertThat(half.of(2022, today)).as("not yet come").isEqualTo(today);
    assertThat(new YearsFilter(null, null, "29/2", null).of(2018, today)).isEqualTo("2018-02-28");
    assertThat(new YearsFilter(null, null, null, null).of(2018, today)).isEqualTo("2018-12-31");
  }

  @ParameterizedTest
  @CsvSource({"31/4", "30/13", "0/1", "homnay"})
  void refusesADayNoYearHas(String day) throws Exception {
    assertThat(new YearsFilter(null, null, day, null).errors(areas).any()).isTrue();
    assertThat(screen.open("chutich", "/tong-quan/cac-nam?ngay=" + day).getStatus()).isEqualTo(422);
  }

  @Test
  void saysWhatIsMissingWhereNoPlanIs() throws Exception {
    assertThat(screen.see("chutich", "/tong-quan/cac-nam?tu=1990&den=1991").select("main").text())
        .contains("So sánh các năm");
    assertThat(screen.open("chutich", "/tong-quan/cac-nam.csv").getStatus()).isEqualTo(200);
    assertThat(screen.open("quantri", "/tong-quan/cac-nam").getStatus()).isEqualTo(403);
  }

  private AreaVersion on(int year) {
    return areas.of(year).orElseThrow();
  }

  private static List<Integer> totals(Row row) {
    return row.cells().stream().map(cell -> cell.tally().total()).toList();
  }

  private static Year year(int year, TaskProgress... tasks) {
    PlanSummary plan =
        new PlanSummary(
            PlanId.next(),
            PlanKind.YEARLY,
            year,
            "Kế hoạch năm " + year,
            "1/QĐ-UBND",
            LocalDate.of(year, 1, 2),
            "UBND tỉnh Sơn La",
            UUID.randomUUID());
    return new Year(plan, LocalDate.of(year, 12, 31), new ArrayList<>(List.of(tasks)));
  }

  private static TaskProgress task(int area, String heading, Bucket bucket) {
    return new TaskProgress(
        TaskId.next(),
        area,
        area + ".1",
        area,
        "I",
        heading,
        "Việc",
        false,
        bucket,
        1,
        bucket.done() ? 1 : 0,
        0,
        0,
        'A',
        null,
        null);
  }
}
