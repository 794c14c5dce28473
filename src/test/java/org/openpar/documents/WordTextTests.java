package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.documents.Docx.aDocx;
import static org.openpar.documents.Docx.cell;
import static org.openpar.documents.Docx.numbered;
import static org.openpar.documents.Docx.p;
import static org.openpar.documents.Docx.row;
import static org.openpar.documents.Docx.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.documents.OfficeBlock.Grid;
import org.openpar.documents.OfficeBlock.Paragraph;
import org.openpar.platform.model.Doubt;

class WordTextTests {

  @Test
  void leavesOutDeletedTextAndKeepsInsertedText() {
    assertThat(
            read(
                p(
                    run("Quý "),
                    "<w:del><w:r><w:delText>I</w:delText></w:r></w:del>",
                    "<w:ins>" + run("II") + "</w:ins>")))
        .isEqualTo("Quý II");
  }

  @Test
  void joinsAParagraphWhoseEndWasDeletedWithTheNext() {
    var first = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("Sở Nội vụ ") + "</w:p>";

    assertThat(read(first + p(run("chủ trì")))).isEqualTo("Sở Nội vụ chủ trì");
  }

  @Test
  void leavesOutFieldCodesAndKeepsWhatTheyShow() {
    assertThat(
            read(
                p(
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
                    "<w:r><w:instrText> DATE </w:instrText></w:r>",
                    "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
                    run("30/6/2026"))))
        .isEqualTo("30/6/2026");
  }

  @Test
  void keepsThePlaceOfAFootnoteMark() {
    assertThat(
            read(p(run("UBND tỉnh"), "<w:r><w:footnoteReference w:id=\"4\"/></w:r>", run(" và"))))
        .isEqualTo("UBND tỉnh[1] và");
  }

  @Test
  void takesARaisedFigureForTheMarkOfANote() {
    String raised = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r>";

    assertThat(read(p(run("Quý I"), raised))).isEqualTo("Quý I[2]");
    assertThat(read(p(run("500 km"), raised))).isEqualTo("500 km2");
  }

  @Test
  void readsEndnotesInOneRunWithFootnotes() {
    String notes =
        "<w:%1$ss xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:%1$s w:id=\"1\">%2$s</w:%1$s></w:%1$ss>";
    var text =
        aDocx()
            .xml(
                p(
                    run("a"),
                    "<w:r><w:endnoteReference w:id=\"1\"/></w:r>",
                    run(" b"),
                    "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"))
            .part("footnotes", "footnotes.xml", notes.formatted("footnote", p(run("dưới trang"))))
            .part("endnotes", "endnotes.xml", notes.formatted("endnote", p(run("cuối văn bản"))))
            .read();

    assertThat(text.blocks())
        .containsExactly(
            new Paragraph("a[1] b[2]", false),
            new Paragraph("[1] cuối văn bản", false),
            new Paragraph("[2] dưới trang", false));
  }

  @Test
  void looksThroughATableThatOnlyFramesAnother() {
    var framed =
        aDocx()
            .table(
                row(
                    "<w:tc>"
                        + p(run("Phụ lục"))
                        + Docx.tableOf(row("a", "b"), row("c", "d"))
                        + p()
                        + "</w:tc>"))
            .read();

    assertThat(framed.blocks()).hasSize(2);
    assertThat(framed.blocks().getFirst()).isEqualTo(new Paragraph("Phụ lục", false));
    assertThat(((Grid) framed.blocks().getLast()).rows()).hasSize(2);
    assertThat(((Grid) framed.blocks().getLast()).columns()).isEqualTo(2);
  }

  @Test
  void saysThatChangesAreStillTracked() {
    var text =
        aDocx().xml(p(run("Quý "), "<w:del><w:r><w:delText>I</w:delText></w:r></w:del>")).read();

    assertThat(text.notices()).extracting(Doubt::key).contains("file.notice.tracked");
  }

  @Test
  void keepsWhatTheFootnotesSay() {
    var text =
        aDocx()
            .xml(p(run("Việc một"), "<w:r><w:footnoteReference w:id=\"4\"/></w:r>"))
            .part(
                "footnotes",
                "footnotes.xml",
                """
                <w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                  <w:footnote w:id="4"><w:p><w:r><w:t>Làm trước tháng 6.</w:t></w:r></w:p></w:footnote>
                </w:footnotes>
                """)
            .read();

    assertThat(text.blocks())
        .extracting(block -> ((Paragraph) block).text())
        .containsExactly("Việc một[1]", "[1] Làm trước tháng 6.");
  }

  @Test
  void readsThroughLinksTagsAndControls() {
    assertThat(
            read(
                p(
                    "<w:hyperlink>" + run("a") + "</w:hyperlink>",
                    "<w:smartTag>" + run("b") + "</w:smartTag>",
                    "<w:sdt><w:sdtPr/><w:sdtContent>" + run("c") + "</w:sdtContent></w:sdt>")))
        .isEqualTo("abc");
  }

  @Test
  void writesTabsBreaksAndHyphensAsText() {
    assertThat(
            read(
                p(
                    "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/>"
                        + "<w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>")))
        .isEqualTo("a\tb\nc-de");
  }

  @Test
  void countsATextBoxOnceThoughItIsWrittenTwice() {
    var box = "<w:txbxContent>" + p(run("Dự thảo")) + "</w:txbxContent>";
    var twice =
        "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>%s</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>%s</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            .formatted(box, box);

    assertThat(paragraphs(aDocx().xml(p(run("Kế hoạch"), twice))))
        .containsExactly("Kế hoạch", "Dự thảo");
  }

  @Test
  void writesAutomaticNumbersBeforeTheText() {
    var docx =
        aDocx()
            .numbering(
                numbering("upperRoman", "%1.", "decimal", "%1.%2.")
                    + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>")
            .xml(numbered("7", 0, "Mục tiêu"))
            .xml(numbered("7", 0, "Nhiệm vụ"))
            .xml(numbered("7", 1, "Thể chế"))
            .xml(numbered("7", 1, "Bộ máy"))
            .xml(numbered("7", 0, "Tổ chức"))
            .xml(numbered("7", 1, "Sở Nội vụ"));

    assertThat(paragraphs(docx))
        .containsExactly(
            "I. Mục tiêu",
            "II. Nhiệm vụ",
            "II.1. Thể chế",
            "II.2. Bộ máy",
            "III. Tổ chức",
            "III.1. Sở Nội vụ");
  }

  @Test
  void numbersTheRowsOfAPlanThatHasOnlyAutomaticNumbers() {
    var docx =
        aDocx()
            .numbering(
                numbering("decimal", "%1", "bullet", "")
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>")
            .table(
                row(cell("", numbered("1", 0, "")), "a"),
                row(cell("", numbered("1", 0, "")), cell("", numbered("1", 1, "b"))));
    var grid = (Grid) docx.read().blocks().getFirst();

    assertThat(grid.cell(0, 0).text()).isEqualTo("1");
    assertThat(grid.cell(1, 0).text()).isEqualTo("2");
    assertThat(grid.cell(1, 1).text()).isEqualTo("- b");
  }

  @Test
  void beginsAListAnewWhereItsNumberSaysSo() {
    var again =
        "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
    var docx =
        aDocx()
            .numbering(
                numbering("lowerLetter", "%1)", "decimal", "")
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                    + again)
            .xml(numbered("1", 0, "x"))
            .xml(numbered("1", 0, "y"))
            .xml(numbered("2", 0, "z"));

    assertThat(paragraphs(docx)).containsExactly("a) x", "b) y", "a) z");
  }

  @Test
  void takesTheNumberFromTheStyle() {
    var docx =
        aDocx()
            .numbering(
                numbering("decimal", "%1.", "decimal", "")
                    + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>")
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>")
            .xml("<w:p><w:pPr><w:pStyle w:val=\"Muc\"/></w:pPr>" + run("a") + "</w:p>");

    assertThat(paragraphs(docx)).containsExactly("1. a");
  }

  @Test
  void callsAParagraphBoldWhenAllOfItIs() {
    var docx =
        aDocx()
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"Dau\"><w:rPr><w:b/></w:rPr></w:style>")
            .xml(p(run("<w:b/>", "I. "), run("<w:b/>", "MỤC TIÊU"), run(" ")))
            .xml(p(run("<w:b/>", "Điều 1."), run(" Ban hành")))
            .xml("<w:p><w:pPr><w:pStyle w:val=\"Dau\"/></w:pPr>" + run("PHỤ LỤC") + "</w:p>")
            .xml(
                "<w:p><w:pPr><w:pStyle w:val=\"Dau\"/></w:pPr>"
                    + run("<w:b w:val=\"0\"/>", "nhẹ")
                    + "</w:p>");

    assertThat(docx.read().blocks())
        .extracting(block -> ((Paragraph) block).bold())
        .containsExactly(true, false, true, false);
  }

  @Test
  void leavesOutHiddenText() {
    assertThat(read(p(run("thấy"), run("<w:vanish/>", " không thấy")))).isEqualTo("thấy");
  }

  @Test
  void composesLettersAndDropsWhatCannotBeSeen() {
    assertThat(read(p(run("So\u031B\u0309\u00A0No\u0323\u0302i vu\u0323\u200B\u202E"))))
        .isEqualTo("Sở Nội vụ");
  }

  @Test
  void leavesPageHeadersAndFootersOut() {
    var docx =
        aDocx()
            .part(
                "header",
                "header1.xml",
                "<w:hdr" + Docx.namespaces() + ">" + p(run("Trang")) + "</w:hdr>")
            .paragraph("Kế hoạch");

    assertThat(paragraphs(docx)).containsExactly("Kế hoạch");
  }

  private static String numbering(String first, String text, String second, String secondText) {
    var level =
        "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>";
    return "<w:abstractNum w:abstractNumId=\"1\">"
        + level.formatted(0, first, text)
        + level.formatted(1, second, secondText)
        + "</w:abstractNum>";
  }

  private static String read(String blocks) {
    return String.join("\n", paragraphs(aDocx().xml(blocks)));
  }

  private static List<String> paragraphs(Docx docx) {
    return docx.read().blocks().stream().map(block -> ((Paragraph) block).text()).toList();
  }
}
