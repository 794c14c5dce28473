package org.openpar.reporting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openpar.documents.OfficialHead;
import org.openpar.execution.Tally;
import org.openpar.reporting.model.AreaFigures;
import org.openpar.reporting.model.Imprint;
import org.openpar.reporting.model.ProgressReport;
import org.openpar.reporting.model.UnitFigures;

/// What a progress report says from its head to its last line, in the order of the outline of
/// 581/BNV-CCHC. A part with nothing to say is left out.
public final class ProgressText {

  private final ProgressReport report;
  private final Imprint imprint;
  private final PlanName plan;
  private final List<Block> blocks = new ArrayList<>();
  private int tables;

  private ProgressText(ProgressReport report, Imprint imprint) {
    this.report = report;
    this.imprint = imprint;
    this.plan = new PlanName(report.plan(), imprint.place());
    direction();
    results();
    shortcomings();
    ahead();
    closing();
  }

  public static ProgressText of(ProgressReport report, Imprint imprint) {
    return new ProgressText(report, imprint);
  }

  public OfficialHead head() {
    String period = report.period() == null ? "" : ", kỳ báo cáo " + Words.within(report.period());
    return imprint.head(
        "Tình hình thực hiện Kế hoạch cải cách hành chính năm %d%s\n(số liệu tính đến ngày %s)"
            .formatted(report.plan().year(), period, Words.day(report.day())));
  }

  public List<String> bases() {
    return Stream.concat(report.bases().stream(), Stream.of(plan.source()))
        .map(basis -> "Căn cứ " + basis)
        .toList();
  }

  public List<Block> body() {
    return List.copyOf(blocks);
  }

  /// The figures of the areas and of all tasks, each too wide for the text.
  public List<Annex> annexes() {
    String asOf = ", tính đến ngày " + Words.day(report.day());
    return List.of(
        new Annex(
            "Phụ lục I",
            "Kết quả thực hiện nhiệm vụ theo lĩnh vực" + asOf,
            Tables.areas(report, imprint.place())),
        new Annex(
            "Phụ lục II",
            "Tình hình thực hiện từng nhiệm vụ" + asOf,
            Tables.tasks(report, imprint.place())));
  }

  private void direction() {
    paragraph(
        "%s báo cáo%s tình hình thực hiện %s, số liệu tính đến %s, như sau:"
            .formatted(imprint.agency(), addressee(), plan.title(), Words.longDay(report.day())));
    section("Công tác chỉ đạo, điều hành");
    paragraph(
        "%s gồm %s nhiệm vụ cụ thể thuộc %s lĩnh vực."
            .formatted(
                plan.title(),
                Words.count(report.tally().total()),
                Words.count(report.areas().size())));
    paragraph(Sentences.units(report));
  }

  private void results() {
    Tally tally = report.tally();
    section("Kết quả thực hiện nhiệm vụ");
    subsection("Kết quả chung");
    paragraph(Sentences.overall(report));
    if (tally.done() > 0) {
      paragraph(Sentences.punctuality(tally));
    }
    subsection("Kết quả theo lĩnh vực");
    for (AreaFigures area : report.areas()) {
      item(Sentences.area(area, imprint.place()));
    }
    paragraph("Số liệu theo từng lĩnh vực tại Phụ lục I, từng nhiệm vụ tại Phụ lục II kèm theo.");
    subsection("Kết quả theo cơ quan, đơn vị chủ trì");
    table(Tables.units(caption("Kết quả theo cơ quan, đơn vị (việc được giao)"), report));
  }

  private void shortcomings() {
    List<UnitFigures> silent = report.silentUnits();
    section("Tồn tại, hạn chế");
    if (report.overdue().isEmpty() && silent.isEmpty()) {
      paragraph(
          "Đến ngày %s không có việc quá hạn; các cơ quan, đơn vị cập nhật tiến độ đầy đủ."
              .formatted(Words.day(report.day())));
    }
    if (!report.overdue().isEmpty()) {
      paragraph(
          "Đến ngày %s có %s việc quá hạn chưa hoàn thành, thuộc %s nhiệm vụ:"
              .formatted(
                  Words.day(report.day()),
                  Words.count(report.sumOfUnits().overdue()),
                  Words.count(report.overdue().size())));
      table(Tables.open(caption("Việc quá hạn"), "Đơn vị chưa hoàn thành", report.overdue()));
    }
    if (!silent.isEmpty()) {
      paragraph(
          "%s cơ quan, đơn vị không cập nhật tiến độ trong %d ngày gần nhất: %s."
              .formatted(
                  Words.count(silent.size()),
                  ProgressReport.SILENT_DAYS,
                  Sentences.silent(silent)));
    }
  }

  private void ahead() {
    section("Nhiệm vụ thời gian tới");
    if (!report.overdue().isEmpty()) {
      item("Hoàn thành dứt điểm các việc quá hạn, báo cáo rõ nguyên nhân chậm;");
    }
    if (report.dueSoon().isEmpty()) {
      item("Tiếp tục thực hiện các nhiệm vụ còn lại đúng thời hạn của Kế hoạch.");
      return;
    }
    item("Tiếp tục thực hiện các nhiệm vụ còn lại đúng thời hạn của Kế hoạch;");
    item(
        "Tập trung hoàn thành %s nhiệm vụ có việc sắp đến hạn:"
            .formatted(Words.count(report.dueSoon().size())));
    table(Tables.open(caption("Việc sắp đến hạn"), "Đơn vị thực hiện", report.dueSoon()));
  }

  private void closing() {
    paragraph(
        "Trên đây là báo cáo tình hình thực hiện Kế hoạch cải cách hành chính năm %d, %s./."
            .formatted(
                report.plan().year(),
                addressee().isEmpty()
                    ? "số liệu tính đến ngày " + Words.day(report.day())
                    : imprint.agency() + " kính báo cáo" + addressee()));
  }

  private String addressee() {
    return imprint.parentAgency().isBlank() ? "" : " " + imprint.parentAgency();
  }

  private void section(String title) {
    blocks.add(new Block.Section(title));
  }

  private void subsection(String title) {
    blocks.add(new Block.Subsection(title));
  }

  private void paragraph(String text) {
    blocks.add(new Block.Paragraph(text));
  }

  private void item(String text) {
    blocks.add(new Block.Item(text));
  }

  private void table(Grid grid) {
    blocks.add(new Block.Table(grid));
  }

  private String caption(String title) {
    return "Bảng %d. %s, tính đến ngày %s".formatted(++tables, title, Words.day(report.day()));
  }
}
