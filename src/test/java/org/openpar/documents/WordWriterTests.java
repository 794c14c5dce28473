package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.openpar.testing.Forms.CIRCULAR_01;
import static org.openpar.testing.Forms.DECREE_30;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openpar.testing.OfficialPaper;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class WordWriterTests {

  private static final OfficialHead LETTER =
      new OfficialHead(
          "UBND tỉnh Sơn La",
          "Sở Nội vụ",
          "5",
          "SNV-CCHC",
          "Sơn La",
          LocalDate.of(2026, 1, 4),
          "",
          "đôn đốc thực hiện nhiệm vụ cải cách hành chính quý I năm 2026");

  @Test
  void writesTheReportOf2018InTheFormOf2018() {
    OfficialPaper report = kept("report-2018", ReformReport.in(CIRCULAR_01));
    assertThat(report)
        .follows(CIRCULAR_01)
        .saysInOrder(
            "UBND TỈNH SƠN LA",
            "SỞ NỘI VỤ",
            "Số:      /BC-SNV",
            "Sơn La, ngày 15 tháng 10 năm 2018",
            "BÁO CÁO",
            "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
            "1. Ban hành và triển khai kế hoạch",
            "III. ĐÁNH GIÁ CHUNG",
            "a) Tồn tại, hạn chế",
            "Phụ lục")
        .notInBold("UBND TỈNH SƠN LA")
        .inBold("SỞ NỘI VỤ")
        .inItalics("Sơn La, ngày 15 tháng 10 năm 2018")
        .isSignedBy("GIÁM ĐỐC", "Nguyễn Văn An");
  }

  @Test
  void writesTheSameReportInTheFormOfToday() {
    assertThat(kept("report-2026", ReformReport.in(DECREE_30))).follows(DECREE_30);
  }

  @Test
  void writesALetterWithItsSubjectBelowItsNumber() {
    OfficialPaper letter =
        kept(
            "letter-2026",
            WordWriter.in(DECREE_30)
                .head(LETTER)
                .addressees(List.of("Sở Tài chính", "UBND xã Mường Chanh"))
                .paragraph("Sở Nội vụ đề nghị các đơn vị báo cáo kết quả trước ngày 15/01/2026.")
                .signature(
                    new SignatureBlock(List.of("KT. Giám đốc"), "Phó Giám đốc", "Lò Thị Bình"),
                    List.of("Như trên", "Lãnh đạo Sở", "Lưu: VT, CCHC")));
    assertThat(letter)
        .follows(DECREE_30)
        .saysInOrder(
            "Số: 05/SNV-CCHC",
            "V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính quý I năm 2026",
            "Sơn La, ngày 04 tháng 01 năm 2026",
            "Kính gửi:",
            "- Sở Tài chính;",
            "- UBND xã Mường Chanh.")
        .goesTo("Như trên", "Lãnh đạo Sở", "Lưu: VT, CCHC")
        .saysInOrder("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lò Thị Bình");
  }

  @Test
  void repeatsTheHeaderOfATableAndNeverBreaksARow() throws IOException {
    XWPFTable table = open(ReformReport.in(DECREE_30)).getTables().getLast();
    assertThat(table.getRows()).hasSize(1 + 65 + 8).allMatch(XWPFTableRow::isCantSplitRow);
    assertThat(table.getRow(0).isRepeatHeader()).isTrue();
    assertThat(table.getRows().stream().skip(1)).noneMatch(XWPFTableRow::isRepeatHeader);
  }

  @Test
  void spreadsAGroupOverAllColumnsButTheFirst() throws IOException {
    XWPFTableRow group = open(ReformReport.in(DECREE_30)).getTables().getLast().getRow(1);
    assertThat(group.getTableCells()).hasSize(2);
    var span = group.getCell(1).getCTTc().getTcPr().getGridSpan();
    assertThat(span.getVal().intValue()).isEqualTo(5);
  }

  @Test
  void writesNumbersDaysAndSharesAsOfficialsDo() throws IOException {
    List<XWPFTable> tables = open(ReformReport.in(DECREE_30)).getTables();
    assertThat(tables.get(1).getRow(9).getCell(6).getText()).isEqualTo("58,46%");
    assertThat(tables.get(2).getRow(1).getCell(3).getText()).isEqualTo("30/09/2018");
  }

  @Test
  void laysTheAnnexOnItsSideWithItsOwnPageNumbers() throws IOException {
    var body = open(ReformReport.in(DECREE_30)).getDocument().getBody();
    assertThat(body.getSectPr().getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
    assertThat(body.getSectPr().getPgNumType().getStart()).isOne();
    var text =
        body.getPList().stream()
            .filter(line -> line.isSetPPr() && line.getPPr().isSetSectPr())
            .map(line -> line.getPPr().getSectPr());
    assertThat(text)
        .singleElement()
        .satisfies(s -> assertThat(s.getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT));
  }

  @Test
  void takesTextNobodyCanPrint() {
    var writer =
        WordWriter.in(DECREE_30).head(LETTER).paragraph("Một\u0000 hai\u000B \uD83D ba\r\nbốn");
    assertThat(OfficialPaper.of(writer)).says("Một hai  ba\nbốn");
  }

  @Test
  void keepsTheYearsOfARangeOnOneLine() {
    var writer = WordWriter.in(DECREE_30).paragraph("giai đoạn 2011 - 2020");
    assertThat(OfficialPaper.of(writer)).says("giai đoạn 2011\u00A0-\u00A02020");
  }

  @Test
  void makesNoColumnNarrowerThanItsWidestWord() throws IOException {
    XWPFTable units = open(ReformReport.in(DECREE_30)).getTables().get(2);
    assertThat(units.getRow(1).getCell(3).getWidth())
        .isGreaterThan(TimesBold.width("30/09/2018", 12) + 2 * 85);
    int all = units.getRow(1).getTableCells().stream().mapToInt(cell -> cell.getWidth()).sum();
    assertThat(all / 1440.0 * 25.4).isCloseTo(210 - 30 - 15, within(0.05));
  }

  @Test
  void refusesARowThatDoesNotFitItsColumns() {
    var table = RuledTable.of(Column.text("Nhiệm vụ", 10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.row("một", "hai"))
        .withMessage("2 values for 1 columns");
  }

  private static XWPFDocument open(WordWriter writer) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(OfficialPaper.of(writer).bytes()));
  }

  /// Leaves the paper below target, for people to look at.
  private static OfficialPaper kept(String name, WordWriter writer) {
    OfficialPaper paper = OfficialPaper.of(writer);
    try {
      Path folder = Files.createDirectories(Path.of("target", "papers"));
      Files.write(folder.resolve(name + ".docx"), paper.bytes());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return paper;
  }
}
