package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openpar.testing.Forms;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.results.ValidationResult;

/// The archived annex, against an examiner of PDF/A and as a reader sees it.
class PdfWriterTests {

  @Test
  void satisfiesTheExaminerOfArchives() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (byte[] file : List.of(annex(40), decision())) {
      examine(file);
    }
  }

  private static void examine(byte[] file) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file));
        PDFAValidator examiner =
            Foundries.defaultInstance().createValidator(parser.getFlavour(), false)) {
      ValidationResult result = examiner.validate(parser);

      assertThat(parser.getFlavour().getId()).isEqualTo("2u");
      assertThat(result.getFailedChecks()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }

  @Test
  void saysWhatItIsAndBringsItsFonts() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(annex(3))) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Kế hoạch năm 2018");
      assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
      assertThat(
              new String(
                  pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("pdfaid");
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void repeatsTheHeaderAndNumbersEveryPageButTheFirst() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(annex(200))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
      assertThat(page(pdf, 1)).contains("PHỤ LỤC CỦA TÔI", "Cơ quan chủ trì").doesNotStartWith("1");
      assertThat(page(pdf, 3)).startsWith("3").contains("Cơ quan chủ trì");
      assertThat(pdf.getPage(0).getMediaBox().getWidth())
          .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
    }
  }

  @Test
  void hasTheFormOfADecision() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(decision())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(pdf.getPage(0).getMediaBox().getHeight())
          .isGreaterThan(pdf.getPage(0).getMediaBox().getWidth());
      assertThat(page(pdf, 1))
          .contains(
              "ỦY BAN NHÂN DÂN",
              "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
              "Số: 07/QĐ-UBND",
              "DỰ THẢO",
              "Sơn La, ngày 28 tháng 12 năm 2017",
              "QUYẾT ĐỊNH",
              "Căn cứ Luật",
              "Điều 1. Ban hành",
              "Nơi nhận:",
              "- Lưu: VT.",
              "TM. ỦY BAN NHÂN DÂN",
              "Cầm Ngọc Minh");
    }
  }

  @Test
  void keepsEveryLetterOfACell() throws Exception {
    List<String> cells =
        List.of(
            "Đường lối, chữ ký; ưỡng ẫm", "=1+1 & <thẻ> \"x\"", "dòng một\ndòng hai", "31/12/2018");
    RuledTable table = RuledTable.of(Column.text("Cột", 20));
    cells.forEach(table::row);
    try (PDDocument pdf = Loader.loadPDF(written(pdf("T").table(table)))) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Đường lối, chữ ký; ưỡng ẫm", "=1+1 & <thẻ> \"x\"", "dòng một", "dòng hai");
    }
  }

  @Test
  void writesACellTallerThanAPageAndSignsNoFontHas() throws Exception {
    RuledTable table = RuledTable.of(Column.text("Cột", 20), Column.text("Khác", 20));
    table.row("từ ".repeat(20_000), "🙂 漢字").row("a".repeat(3_000), "");
    try (PDDocument pdf = Loader.loadPDF(written(pdf("T").table(table)))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
    }
  }

  private static byte[] annex(int tasks) throws IOException {
    RuledTable table =
        RuledTable.of(
            Column.label("STT", 7),
            Column.text("Nhiệm vụ", 40),
            Column.text("Cơ quan chủ trì", 20));
    table.band("I. CẢI CÁCH THỂ CHẾ").group("1", "Nhóm việc");
    for (int task = 1; task <= tasks; task++) {
      table.row("1." + task, "Rà soát thủ tục hành chính số " + task, "Sở Nội vụ");
    }
    return written(
        pdf("Kế hoạch năm 2018")
            .annex("Phụ lục", "Phụ lục của tôi", "(Kèm theo Quyết định)")
            .section("Mục tiêu")
            .paragraph("1. Một mục tiêu.")
            .table(table));
  }

  private static byte[] decision() throws IOException {
    return written(
        PdfWriter.in(Forms.DECREE_30, "Kế hoạch năm 2018", "UBND tỉnh Sơn La")
            .headOfDraft(
                new OfficialHead(
                    "",
                    "Ủy ban nhân dân\ntỉnh Sơn La",
                    "7",
                    "QĐ-UBND",
                    "Sơn La",
                    LocalDate.of(2017, 12, 28),
                    "Quyết định",
                    "Về việc ban hành Kế hoạch năm 2018"))
            .legalBases(List.of("Căn cứ Luật", "Theo đề nghị của Giám đốc Sở Nội vụ"))
            .centered("Ủy ban nhân dân tỉnh Sơn La")
            .centered("Quyết định:")
            .article(1, "Ban hành kèm theo Quyết định này Kế hoạch năm 2018.")
            .signature(
                new SignatureBlock(List.of("TM. Ủy ban nhân dân"), "Chủ tịch", "Cầm Ngọc Minh"),
                List.of("Như Điều 1", "Lưu: VT")));
  }

  private static PdfWriter pdf(String title) {
    return PdfWriter.across(Forms.DECREE_30, title, "UBND tỉnh Sơn La");
  }

  private static byte[] written(PdfWriter pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.writeTo(out);
    return out.toByteArray();
  }

  private static String page(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).strip();
  }
}
