package org.openpar.reporting.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.testing.Forms.CIRCULAR_01;
import static org.openpar.testing.Forms.DECREE_30;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openpar.documents.Column;
import org.openpar.documents.SignatureBlock;
import org.openpar.execution.AssignmentSearch;
import org.openpar.execution.Bucket;
import org.openpar.execution.Tally;
import org.openpar.execution.TaskProgress;
import org.openpar.reporting.TestPlan;
import org.openpar.reporting.model.AreaFigures;
import org.openpar.reporting.model.Imprint;
import org.openpar.reporting.model.LegalBases;
import org.openpar.reporting.model.OpenTask;
import org.openpar.reporting.model.ProgressReport;
import org.openpar.reporting.model.TaskLine;
import org.openpar.reporting.model.UnitFigures;
import org.openpar.testing.Forms;
import org.openpar.testing.OfficialPaper;

class ProgressReportTests {

  private static final LocalDate OCTOBER = LocalDate.of(2018, 10, 15);
  private static final LocalDate MARCH_2025 = LocalDate.of(2025, 3, 20);

  private static final TestPlan HOA_BINH =
      TestPlan.of(2021, "541/QĐ-UBND")
          .with(8, Bucket.DONE_ON_TIME, true)
          .with(15, Bucket.DONE_ON_TIME, false)
          .with(13, Bucket.NOT_YET, false)
          .with(3, Bucket.UNSATISFACTORY, false);

  private static final TestPlan SON_LA =
      TestPlan.of(2018, "3320/QĐ-UBND")
          .with(6, Bucket.DONE_ON_TIME, true)
          .with(14, Bucket.DONE_ON_TIME, false)
          .with(3, Bucket.DONE_LATE, false)
          .with(5, Bucket.AWAITING, false)
          .with(7, Bucket.IN_TIME, false)
          .with(4, Bucket.DUE_SOON, false)
          .with(12, Bucket.REGULAR, true)
          .with(9, Bucket.NOT_YET, false)
          .with(1, Bucket.UNSATISFACTORY, false)
          .with(4, Bucket.OVERDUE, false);

  @Test
  void saysTheSentenceOfHoaBinhToTheFigure() {
    assertThat(Sentences.overall(report(HOA_BINH, LocalDate.of(2021, 6, 14))))
        .isEqualTo(
            "Tính đến ngày 14/06/2021, trong tổng số 39 nhiệm vụ của Kế hoạch: đã hoàn thành 23/39"
                + " nhiệm vụ, đạt 58,97% (08 nhiệm vụ thường xuyên, 15 nhiệm vụ có thời hạn); 13"
                + " nhiệm vụ chưa đến kỳ thực hiện; 03 nhiệm vụ đã thực hiện nhưng chưa đạt yêu"
                + " cầu.");
  }

  @Test
  void tellsEveryTaskOnceSoThatASentenceAddsUp() {
    String sentence = Sentences.overall(report(SON_LA, OCTOBER));

    assertThat(sentence).contains("65 nhiệm vụ của Kế hoạch", "23/65 nhiệm vụ, đạt 35,38%");
    int open =
        Pattern.compile("; (\\d+) nhiệm vụ")
            .matcher(sentence)
            .results()
            .mapToInt(part -> Integer.parseInt(part.group(1)))
            .sum();
    assertThat(23 + open).isEqualTo(65);
  }

  @Test
  void writesEveryShareWithTwoDecimals() {
    assertThat(Words.percent(1, 10)).isEqualTo("10,00%");
    assertThat(Words.percent(1, 65)).isEqualTo("1,54%");
    assertThat(Column.percent("Tỷ lệ", 9).words(0.1)).isEqualTo(Words.percent(1, 10));
  }

  @Test
  void addsUpEveryRowAndEveryColumnOfTheAreas() {
    List<Grid.Row> rows = Tables.areas(report(SON_LA, OCTOBER), "Sơn La").rows();

    assertThat(rows).hasSize(12);
    for (Grid.Row row : rows) {
      int parts = 0;
      for (int column = 3; column <= 10; column++) {
        parts += number(row, column);
      }
      assertThat(parts).as(row.cells().get(1)).isEqualTo(number(row, 2));
    }
    for (int column = 2; column <= 10; column++) {
      int at = column;
      int sum = rows.stream().limit(11).mapToInt(row -> number(row, at)).sum();
      assertThat(sum).isEqualTo(number(rows.getLast(), column));
    }
    assertThat(rows.getLast().cells()).startsWith("", "Tổng cộng", "65").endsWith("35,38%");
  }

  @Test
  void takesTheRateOfSumsAndNeverTheMeanOfRates() {
    var small = new UnitFigures("Sở Tư pháp", "", 1, 1, 1, 0, 0, 0, null);
    var large = new UnitFigures("Sở Y tế", "", 9, 9, 0, 0, 0, 0, null);

    assertThat(UnitFigures.sum(List.of(small, large)).share()).isEqualTo(0.1);
  }

  @Test
  void tellsTheCommunesOfADistrictTogether() {
    List<UnitFigures> lines =
        UnitFigures.fold(
            List.of(
                new UnitFigures("Sở Y tế", "", 9, 9, 3, 0, 0, 1, OCTOBER),
                new UnitFigures("UBND xã Cò Nòi", "UBND huyện Mai Sơn", 4, 2, 2, 0, 0, 1, null),
                new UnitFigures("UBND xã Hát Lót", "UBND huyện Mai Sơn", 4, 2, 0, 0, 0, 2, null)));

    assertThat(lines)
        .extracting(UnitFigures::name)
        .containsExactly("Sở Y tế", "UBND cấp xã thuộc huyện Mai Sơn (02 đơn vị)");
    assertThat(lines.getLast().share()).isEqualTo(0.25);
    assertThat(UnitFigures.sum(lines).given()).isEqualTo(17);
  }

  @Test
  void followsTheFormInForceOnTheDayItBears() {
    assertThat(paper(SON_LA, OCTOBER)).follows(CIRCULAR_01);
    assertThat(paper(TestPlan.of(2025, "2815/QĐ-UBND").with(9, Bucket.REGULAR, true), MARCH_2025))
        .follows(DECREE_30);
  }

  @Test
  void restsOnTheLawOfItsDay() {
    assertThat(new LegalBases().on(OCTOBER))
        .satisfiesExactly(
            program -> assertThat(program).contains("30c/NQ-CP"),
            regime -> assertThat(regime).contains("1159/BNV-CCHC"));
    assertThat(String.join(" ", new LegalBases().on(MARCH_2025)))
        .contains("76/NQ-CP", "09/2019/NĐ-CP", "581/BNV-CCHC")
        .doesNotContain("30c/NQ-CP", "1159/BNV-CCHC");
  }

  @Test
  void bearsHeadBasesSignatureAndRecipients() {
    assertThat(paper(SON_LA, OCTOBER))
        .saysInOrder(
            "UBND TỈNH SƠN LA",
            "SỞ NỘI VỤ",
            "Số: 05/BC-SNV",
            "Sơn La, ngày 15 tháng 10 năm 2018",
            "BÁO CÁO")
        .says(
            "Căn cứ Quyết định số 3320/QĐ-UBND ngày 28 tháng 12 năm 2017 của UBND tỉnh Sơn La ban"
                + " hành Kế hoạch cải cách hành chính nhà nước tỉnh Sơn La năm 2018"
                + CIRCULAR_01.legalBasisForm().end())
        .says("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH")
        .says("2. Kết quả theo lĩnh vực")
        .isSignedBy("GIÁM ĐỐC", "Cầm Văn Sơn")
        .goesTo("UBND tỉnh", "Lưu: VT, CCHC")
        .says(
            "(Kèm theo Báo cáo số 05/BC-SNV ngày 15 tháng 10 năm 2018 của Sở Nội vụ tỉnh Sơn La)");
  }

  @Test
  void namesWhoIsOverdueAndWhoIsSilent() {
    String text = String.join("\n", lines(report(SON_LA, OCTOBER)));

    assertThat(text)
        .contains("32 việc quá hạn chưa hoàn thành, thuộc 04 nhiệm vụ")
        .contains("02 cơ quan, đơn vị không cập nhật tiến độ trong 30 ngày gần nhất")
        .contains("(lần gần nhất 31/08/2018)", "(chưa có báo cáo)")
        .contains("04 nhiệm vụ có việc sắp đến hạn");
  }

  @Test
  void leavesOutWhatThereIsNothingToSayOf() {
    TestPlan calm = TestPlan.of(2018, "3320/QĐ-UBND").with(6, Bucket.DONE_ON_TIME, false);

    assertThat(paper(calm, OCTOBER))
        .neverSays("Việc quá hạn,")
        .neverSays("sắp đến hạn:")
        .neverSays("Kiến nghị");
  }

  @Test
  void namesThePeriodThatIsCutOffOnItsDay() {
    ProgressReport report = report(SON_LA, OCTOBER);
    ProgressReport ofHalfYear =
        new ProgressReport(
            report.plan(),
            LocalDate.of(2018, 6, 30),
            null,
            "6 tháng đầu năm 2018",
            report.bases(),
            report.tally(),
            report.areas(),
            report.units(),
            report.overdue(),
            report.dueSoon(),
            report.tasks());

    assertThat(ProgressText.of(ofHalfYear, imprint(OCTOBER)).head().subject())
        .isEqualTo(
            "Tình hình thực hiện Kế hoạch cải cách hành chính năm 2018, kỳ báo cáo 6 tháng đầu năm"
                + " 2018\n(số liệu tính đến ngày 30/06/2018)");
  }

  private static List<String> lines(ProgressReport report) {
    return ProgressText.of(report, imprint(report.day())).body().stream()
        .map(
            block ->
                switch (block) {
                  case Block.Section(String title) -> title;
                  case Block.Subsection(String title) -> title;
                  case Block.Paragraph(String text) -> text;
                  case Block.Item(String text) -> text;
                  case Block.Table(Grid grid) -> grid.caption();
                })
        .toList();
  }

  private static OfficialPaper paper(TestPlan plan, LocalDate day) {
    return OfficialPaper.of(
        new ProgressReportWriter(Forms.ALL).write(report(plan, day), imprint(day)));
  }

  static Imprint imprint(LocalDate day) {
    return new Imprint(
        "UBND tỉnh Sơn La",
        "Sở Nội vụ",
        "5",
        "BC-SNV",
        "Sơn La",
        day,
        SignatureBlock.of("Giám đốc", "Cầm Văn Sơn"),
        List.of("UBND tỉnh", "Lưu: VT, CCHC"));
  }

  static ProgressReport report(TestPlan plan, LocalDate day) {
    var id = plan.summary().id();
    List<TaskProgress> tasks = plan.listTasks(id, day);
    var briefs = plan.listTasks(id).iterator();
    return new ProgressReport(
        plan.summary(),
        day,
        null,
        null,
        new LegalBases().on(day),
        Tally.of(tasks),
        AreaFigures.listOf(tasks),
        List.of(
            new UnitFigures("Sở Nội vụ", "", 40, 30, 21, 2, 0, 12, day.minusDays(2)),
            new UnitFigures("Sở Tài chính", "", 38, 29, 20, 1, 1, 8, day.minusDays(45)),
            new UnitFigures("UBND huyện Mai Sơn", "", 35, 27, 18, 0, 0, 12, null)),
        OpenTask.listOf(tasks, plan.listAssignments(search(plan, day, Bucket.OVERDUE)), unit -> ""),
        OpenTask.listOf(
            tasks, plan.listAssignments(search(plan, day, Bucket.DUE_SOON)), unit -> ""),
        tasks.stream().map(task -> new TaskLine(briefs.next(), task)).toList());
  }

  private static AssignmentSearch search(TestPlan plan, LocalDate day, Bucket bucket) {
    return new AssignmentSearch(
        plan.summary().id(), day, null, null, null, bucket, null, "code", 0, 0);
  }

  private static int number(Grid.Row row, int column) {
    return Integer.parseInt(row.cells().get(column));
  }
}
