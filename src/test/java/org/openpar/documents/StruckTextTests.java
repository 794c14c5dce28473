package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.documents.Docx.aDocx;
import static org.openpar.documents.Docx.cell;
import static org.openpar.documents.Docx.p;
import static org.openpar.documents.Docx.row;
import static org.openpar.documents.Docx.run;
import static org.openpar.documents.Xlsx.anXlsx;
import static org.openpar.documents.Zips.aZip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openpar.documents.OfficeBlock.Grid;
import org.openpar.documents.OfficeBlock.Paragraph;

/// In every kind of file what is crossed out stands apart from the words in force.
class StruckTextTests {

  private static final String STRIKE = "<w:strike/>";

  @Test
  void inAParagraphOfWord() {
    Paragraph paragraph =
        paragraph(
            aDocx()
                .xml(
                    p(
                        run("Trước "),
                        run(STRIKE, "30/6"),
                        run("<w:dstrike/>", "/2018"),
                        run(" 31/8")))
                .read());

    assertThat(paragraph).isEqualTo(new Paragraph("Trước  31/8", false, "30/6/2018"));
  }

  @Test
  void byAStyleOfWordAndNotWhereTheRunSaysOtherwise() {
    String struck =
        "<w:style w:type=\"paragraph\" w:styleId=\"Bo\"><w:rPr>" + STRIKE + "</w:rPr></w:style>";
    String styled =
        "<w:p><w:pPr><w:pStyle w:val=\"Bo\"/></w:pPr>"
            + run("Sở Tài chính")
            + run("<w:strike w:val=\"0\"/>", "Sở Nội vụ")
            + "</w:p>";

    assertThat(paragraph(aDocx().styles(struck).xml(styled).read()))
        .isEqualTo(new Paragraph("Sở Nội vụ", false, "Sở Tài chính"));
  }

  @Test
  void inACellOfWordPieceByPiece() {
    Cell cell =
        cellOf(
            aDocx()
                .table(
                    row(
                        cell(
                            "",
                            p(run(STRIKE, "Sở Y tế"), run(" Sở Nội vụ "), run(STRIKE, "chủ trì")),
                            p(run(STRIKE, "Quý I")))))
                .read());

    assertThat(cell).isEqualTo(new Cell("Sở Nội vụ", 0, 0, 1, 1, "Sở Y tế … chủ trì … Quý I"));
  }

  @Test
  void givesNoListNumberToALineOfWhichEveryWordIsCrossedOut() {
    String numbered =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
            + run(STRIKE, "Ban hành quy chế")
            + "</w:p>";
    String list =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    assertThat(paragraph(aDocx().numbering(list).xml(numbered).read()))
        .isEqualTo(new Paragraph("", false, "Ban hành quy chế"));
  }

  @Test
  void inACellOfExcelAndInARunOfIt() throws IOException {
    String runs =
        Xlsx.cell(
            "t=\"inlineStr\"",
            "<is><r><rPr><strike/></rPr><t>30/6</t></r><r><t> 31/8</t></r></is>");

    assertThat(cellOf(anXlsx().sheet("a", Xlsx.row(runs)).read()))
        .isEqualTo(new Cell("31/8", 0, 0, 1, 1, "30/6"));
    assertThat(cellOf(new OfficeFiles().read("a.xlsx", struckWorkbook())))
        .isEqualTo(new Cell("", 0, 0, 1, 1, "Sở Y tế"));
  }

  /// Where the cell is crossed out, its first run is so without saying it.
  @Test
  void inACellOfAnOldExcelAndInARunOfIt() throws IOException {
    try (var workbook = new HSSFWorkbook()) {
      var plain = workbook.createFont();
      var font = workbook.createFont();
      font.setStrikeout(true);
      var style = workbook.createCellStyle();
      style.setFont(font);
      var cell = workbook.createSheet("a").createRow(0).createCell(0);
      var text = new HSSFRichTextString("30/6 31/8");
      text.applyFont(4, 9, plain);
      cell.setCellValue(text);
      cell.setCellStyle(style);

      assertThat(cellOf(new OfficeFiles().read("a.xls", bytes(workbook))))
          .isEqualTo(new Cell("31/8", 0, 0, 1, 1, "30/6"));
    }
  }

  @Test
  void inOpenDocument() {
    String styles =
        "<style:style style:name=\"S\" style:family=\"text\"><style:text-properties"
            + " style:text-line-through-style=\"solid\"/></style:style>";
    String body = "<text:p>Trước <text:span text:style-name=\"S\">30/6</text:span> 31/8</text:p>";
    String content =
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\">"
            + "<office:automatic-styles>%s</office:automatic-styles><office:body><office:text>%s"
            + "</office:text></office:body></office:document-content>";
    byte[] file =
        aZip()
            .with("mimetype", "application/vnd.oasis.opendocument.text")
            .with("content.xml", content.formatted(styles, body))
            .bytes();

    assertThat(paragraph(new OfficeFiles().read("a.odt", file)))
        .isEqualTo(new Paragraph("Trước  31/8", false, "30/6"));
  }

  /// Made by LibreOffice from a Word file.
  @Test
  void inAnOldWordFile() throws IOException {
    byte[] file = Files.readAllBytes(Path.of("src/test/resources/samples/gach-ngang.doc"));

    assertThat(new OfficeFiles().read("gach-ngang.doc", file).blocks())
        .filteredOn(Grid.class::isInstance)
        .last()
        .extracting(block -> ((Grid) block).cell(1, 4))
        .isEqualTo(new Cell("Trước  31/8/2018", 1, 4, 1, 1, "30/6/2018"));
  }

  private static byte[] struckWorkbook() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      var font = workbook.createFont();
      font.setStrikeout(true);
      var style = workbook.createCellStyle();
      style.setFont(font);
      var cell = workbook.createSheet("a").createRow(0).createCell(0);
      cell.setCellValue("Sở Y tế");
      cell.setCellStyle(style);
      return bytes(workbook);
    }
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    var bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private static Paragraph paragraph(OfficeText text) {
    return (Paragraph) text.blocks().getFirst();
  }

  private static Cell cellOf(OfficeText text) {
    return ((Grid) text.blocks().getFirst()).cell(0, 0);
  }
}
