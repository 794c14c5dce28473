package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.openpar.documents.Zips.aZip;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.documents.OfficeBlock.Grid;
import org.openpar.documents.OfficeBlock.Paragraph;
import org.openpar.platform.model.Doubt;

class OpenTextTests {

  private static final String NAMESPACES =
      " xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:style=\"s\" xmlns:fo=\"f\""
          + " xmlns:number=\"n\"";

  @Test
  void readsSpacesTabsAndBreaksAsTheyAreSeen() {
    assertThat(
            paragraphs(
                "<text:p>a\n  b<text:s text:c=\"2\"/>c<text:tab/>d<text:line-break/>e</text:p>"))
        .containsExactly("a b  c\td\ne");
  }

  @Test
  void leavesOutDeletedTextAndCommentsAndPutsNotesBehindTheText() {
    assertThat(
            paragraphs(
                "<text:tracked-changes><text:deletion><text:p>bỏ</text:p></text:deletion></text:tracked-changes>"
                    + "<text:p>UBND tỉnh<text:note><text:note-citation>1</text:note-citation>"
                    + "<text:note-body><text:p>chú thích</text:p></text:note-body></text:note>"
                    + "<office:annotation><text:p>ý kiến</text:p></office:annotation> và</text:p>"))
        .containsExactly("UBND tỉnh[1] và", "[1] chú thích");
  }

  @Test
  void saysThatChangesAreStillTracked() {
    String changes =
        "<text:tracked-changes><text:changed-region/></text:tracked-changes><text:p>a</text:p>";

    assertThat(read("text", "", changes).notices())
        .containsExactly(Doubt.of("file.notice.tracked"));
    assertThat(read("text", "", "<text:tracked-changes/><text:p>a</text:p>").notices()).isEmpty();
  }

  @Test
  void writesTheNumbersOfLists() {
    var style =
        "<text:list-style style:name=\"L\">"
            + "<text:list-level-style-number text:level=\"1\" style:num-format=\"I\" style:num-suffix=\".\"/>"
            + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-suffix=\".\" text:display-levels=\"2\"/>"
            + "</text:list-style>";
    var inner =
        "<text:list><text:list-item><text:p>Thể chế</text:p><text:p>tiếp</text:p></text:list-item></text:list>";
    var list =
        "<text:list text:style-name=\"L\"><text:list-item><text:p>Mục tiêu</text:p></text:list-item>"
            + "<text:list-item><text:p>Nhiệm vụ</text:p>"
            + inner
            + "</text:list-item></text:list>";

    assertThat(texts(read("text", style, list)))
        .containsExactly("I. Mục tiêu", "II. Nhiệm vụ", "II.1. Thể chế", "tiếp");
  }

  @Test
  void goesOnWithAListThatSaysSo() {
    var style =
        "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\""
            + " style:num-format=\"1\"/></text:list-style>";
    var list =
        "<text:list text:style-name=\"L\"%s><text:list-item><text:p>x</text:p></text:list-item></text:list>";
    var goesOn = " text:continue-numbering=\"true\"";

    assertThat(
            texts(
                read(
                    "text",
                    style,
                    list.formatted("") + list.formatted(goesOn) + list.formatted(""))))
        .containsExactly("1 x", "2 x", "1 x");
  }

  @Test
  void fillsSpannedCellsByPosition() {
    var grid =
        grid(
            read(
                "text",
                "",
                "<table:table><table:table-header-rows>"
                    + "<table:table-row>"
                    + "<table:table-cell table:number-rows-spanned=\"2\"><text:p>a</text:p></table:table-cell>"
                    + "<table:table-cell table:number-columns-spanned=\"2\"><text:p>b</text:p></table:table-cell>"
                    + "<table:covered-table-cell/></table:table-row></table:table-header-rows>"
                    + "<table:table-row><table:covered-table-cell/>"
                    + "<table:table-cell table:number-columns-repeated=\"2\"><text:p>c</text:p></table:table-cell>"
                    + "</table:table-row></table:table>"));

    assertThat(cells(grid)).containsExactly(List.of("a", "b", "b"), List.of("a", "c", "c"));
    assertThat(grid.cell(1, 0)).isSameAs(grid.cell(0, 0));
  }

  @Test
  void callsAParagraphBoldByItsStyles() {
    var styles =
        "<style:style style:name=\"B\" style:family=\"paragraph\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
            + "<style:style style:name=\"C\" style:family=\"paragraph\" style:parent-style-name=\"B\"/>"
            + "<style:style style:name=\"N\" style:family=\"text\"><style:text-properties fo:font-weight=\"normal\"/></style:style>";
    var body =
        "<text:p text:style-name=\"C\">đậm</text:p>"
            + "<text:p text:style-name=\"C\">đậm <text:span text:style-name=\"N\">nhạt</text:span></text:p>";

    assertThat(read("text", styles, body).blocks())
        .extracting(block -> ((Paragraph) block).bold())
        .containsExactly(true, false);
  }

  @Test
  void showsTheDatesOfASheetWhole() {
    var styles =
        "<number:date-style style:name=\"M\"><number:month/><number:text>/</number:text><number:year/></number:date-style>"
            + "<style:style style:name=\"ce1\" style:family=\"table-cell\" style:data-style-name=\"M\"/>";
    var cell =
        "<table:table-cell%s office:value-type=\"date\" office:date-value=\"2026-06-30\"><text:p>30/6/26</text:p></table:table-cell>";
    var number =
        "<table:table-cell office:value-type=\"float\" office:value=\"2026\"><text:p>2.026,00</text:p></table:table-cell>";
    var sheet =
        "<table:table table:name=\"Phụ lục\"><table:table-row>"
            + cell.formatted("")
            + cell.formatted(" table:style-name=\"ce1\"")
            + number
            + "<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>";

    var grid = grid(read("spreadsheet", styles, sheet));

    assertThat(grid.name()).isEqualTo("Phụ lục");
    assertThat(cells(grid)).containsExactly(List.of("30/06/2026", "06/2026", "2026"));
  }

  @Test
  void refusesARowRepeatedAMillionTimes() {
    var table =
        "<table:table><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>";

    for (var kind : List.of("text", "spreadsheet")) {
      assertThatExceptionOfType(FileRefused.class)
          .isThrownBy(() -> read(kind, "", table))
          .matches(refused -> refused.key().equals("file.too-large"));
    }
  }

  private static OfficeText read(String kind, String styles, String body) {
    var content =
        "<office:document-content%s><office:automatic-styles>%s</office:automatic-styles><office:body><office:%s>%s</office:%s></office:body></office:document-content>"
            .formatted(NAMESPACES, styles, kind, body, kind);
    var file =
        aZip()
            .with("mimetype", "application/vnd.oasis.opendocument." + kind)
            .with("content.xml", content)
            .bytes();
    return new OfficeFiles().read(kind.equals("text") ? "a.odt" : "a.ods", file);
  }

  private static List<String> paragraphs(String body) {
    return texts(read("text", "", body));
  }

  private static List<String> texts(OfficeText text) {
    return text.blocks().stream().map(block -> ((Paragraph) block).text()).toList();
  }

  private static Grid grid(OfficeText text) {
    return (Grid) text.blocks().getFirst();
  }

  private static List<List<String>> cells(Grid grid) {
    return grid.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }
}
