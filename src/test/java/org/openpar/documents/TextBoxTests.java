package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.documents.Docx.aDocx;
import static org.openpar.documents.Docx.p;
import static org.openpar.documents.Docx.row;
import static org.openpar.documents.Docx.run;
import static org.openpar.documents.Docx.tableOf;
import static org.openpar.documents.Xlsx.anXlsx;
import static org.openpar.documents.Zips.aZip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openpar.documents.OfficeBlock.Grid;
import org.openpar.platform.model.Doubt;

/// Words beside the running text are told, in every kind of file; a table there is read.
class TextBoxTests {

  private static final String WORDS = "Sở Tài chính bố trí kinh phí trước 30/4/2018.";
  private static final Doubt TOLD = Doubt.of("file.notice.text-box", WORDS);

  @Test
  void tellsTheWordsOfABoxInWordAndReadsItsTable() {
    OfficeText text =
        aDocx().xml(box(p(run("Sở Tài chính")), p(run("bố trí kinh phí trước 30/4/2018.")))).read();
    OfficeText table = aDocx().xml(box(tableOf(row("STT", "Nhiệm vụ")))).read();

    assertThat(text.notices()).containsExactly(TOLD);
    assertThat(table.notices()).isEmpty();
    assertThat(table.blocks()).singleElement().isInstanceOf(Grid.class);
  }

  @Test
  void tellsTheWordsOfABoxInOpenDocument() {
    String box = "<draw:frame><draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame>";
    String shapes = "<table:shapes>%s</table:shapes>".formatted(box.formatted(WORDS));

    assertThat(open("text", "<text:p>%s</text:p>".formatted(box.formatted(WORDS))).notices())
        .containsExactly(TOLD);
    assertThat(open("spreadsheet", "<table:table>" + shapes + "</table:table>").notices())
        .containsExactly(TOLD);
  }

  @Test
  void tellsTheWordsOfABoxInASheetAndNotItsComments() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      var drawing = workbook.createSheet("a").createDrawingPatriarch();
      drawing.createTextbox(new XSSFClientAnchor()).setText(WORDS);
      drawing.createCellComment(new XSSFClientAnchor()).setString("ý kiến");

      assertThat(new OfficeFiles().read("a.xlsx", bytes(workbook)).notices()).containsExactly(TOLD);
    }
    assertThat(anXlsx().sheet("a", Xlsx.row(Xlsx.text("b"))).read().notices()).isEmpty();
  }

  @Test
  void tellsTheWordsOfABoxInAnOldSheetAndNotItsComments() throws IOException {
    try (var workbook = new HSSFWorkbook()) {
      var drawing = workbook.createSheet("a").createDrawingPatriarch();
      drawing.createTextbox(new HSSFClientAnchor()).setString(new HSSFRichTextString(WORDS));
      drawing
          .createComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 2, 2))
          .setString(new HSSFRichTextString("ý kiến"));

      assertThat(new OfficeFiles().read("a.xls", bytes(workbook)).notices()).containsExactly(TOLD);
    }
  }

  private static String box(String... blocks) {
    return p(
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
            + String.join("", blocks)
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>");
  }

  private static OfficeText open(String kind, String body) {
    String content =
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\""
            + " xmlns:draw=\"d\"><office:body><office:%s>%s</office:%s></office:body>"
            + "</office:document-content>";
    byte[] file =
        aZip()
            .with("mimetype", "application/vnd.oasis.opendocument." + kind)
            .with("content.xml", content.formatted(kind, body, kind))
            .bytes();
    return new OfficeFiles().read(kind.equals("text") ? "a.odt" : "a.ods", file);
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    var bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }
}
