package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.documents.Docx.aDocx;
import static org.openpar.documents.Docx.p;
import static org.openpar.documents.Docx.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openpar.documents.OfficeBlock.Paragraph;
import org.openpar.platform.model.Doubt;

class LegacyFontTests {

  /// "Kế hoạch cải cách hành chính nhà nước" as TCVN3 and VNI programs saved it.
  private static final String TCVN3 = "KÕ ho¹ch c¶i c¸ch hµnh chÝnh nhµ n\u00ADíc";

  private static final String VNI = "Keá hoaïch caûi caùch haønh chính nhaø nöôùc";
  private static final String UNICODE = "Kế hoạch cải cách hành chính nhà nước";

  @Test
  void namesTheFontOfTextTypedForTcvn3AndLeavesTheTextAsItIs() {
    var text = aDocx().xml(p(run(font(".VnTime"), TCVN3))).read();

    assertThat(text.notices()).containsExactly(notice(".VnTime"));
    assertThat(((Paragraph) text.blocks().getFirst()).text()).isEqualTo(TCVN3);
  }

  @Test
  void namesTheFontThatAStyleSets() {
    var text =
        aDocx()
            .styles(
                "<w:docDefaults><w:rPrDefault><w:rPr>"
                    + font("VNI-Times")
                    + "</w:rPr></w:rPrDefault></w:docDefaults>")
            .paragraph(VNI)
            .read();

    assertThat(text.notices()).containsExactly(notice("VNI-Times"));
  }

  @Test
  void namesEveryLegacyFontOnce() {
    var text =
        aDocx()
            .xml(p(run(font(".VnTimeH"), "KÕ ho¹ch"), run(font(".VnTime"), TCVN3)))
            .xml(p(run(font(".VnTime"), TCVN3)))
            .read();

    assertThat(text.notices()).containsExactly(notice(".VnTimeH, .VnTime"));
  }

  @Test
  void saysNothingOfAFontNoTextNeeds() {
    var text =
        aDocx()
            .xml(p(run(font(".VnTime"), "UBND 2026"), run(font(".VnTime"), " ")))
            .xml(p(run(font(".VnTime"), UNICODE)))
            .read();

    assertThat(text.notices()).isEmpty();
  }

  @Test
  void knowsTcvn3ByItsLettersWhenTheFontIsLost() {
    assertThat(aDocx().paragraph(TCVN3).read().notices())
        .containsExactly(notice("TCVN3 (.VnTime)"));
  }

  @Test
  void knowsVniByItsLettersWhenTheFontIsLost() {
    assertThat(aDocx().paragraph(VNI).read().notices()).containsExactly(notice("VNI (VNI-Times)"));
  }

  @Test
  void takesUnicodeForWhatItIs() {
    var text =
        aDocx()
            .paragraph("Hòa Bình, Hà Tĩnh: toán, hoá, quý, oán, xoã, thuở, «trích dẫn»")
            .paragraph("30° – 50 m² – © – µg")
            .read();

    assertThat(text.notices()).isEmpty();
  }

  @Test
  void namesTheFontOfASheetsCells() throws IOException {
    assertThat(new OfficeFiles().read("a.xls", xls()).notices())
        .containsExactly(notice(".VnArial"));
  }

  private static byte[] xls() throws IOException {
    try (var workbook = new HSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var font = workbook.createFont();
      font.setFontName(".VnArial");
      var style = workbook.createCellStyle();
      style.setFont(font);
      var cell = workbook.createSheet("a").createRow(0).createCell(0);
      cell.setCellValue(TCVN3);
      cell.setCellStyle(style);
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static String font(String name) {
    return "<w:rFonts w:ascii=\"%s\" w:hAnsi=\"%s\"/>".formatted(name, name);
  }

  private static Doubt notice(String font) {
    return new Doubt("file.notice.legacy-font", List.of(font));
  }
}
