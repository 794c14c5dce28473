package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.openpar.documents.Xlsx.anXlsx;
import static org.openpar.documents.Xlsx.cell;
import static org.openpar.documents.Xlsx.number;
import static org.openpar.documents.Xlsx.row;
import static org.openpar.documents.Xlsx.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpar.documents.OfficeBlock.Grid;
import org.openpar.platform.model.Doubt;

class SheetTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "d/m/yyyy          | 46203     | 30/06/2026",
        "dd\\-mm\\-yyyy;@  | 46203     | 30/06/2026",
        "[$-42A]d mmmm yyyy| 46203     | 30/06/2026",
        "m/yyyy            | 46174     | 06/2026",
        "mmm-yy            | 46174     | 06/2026",
        "yyyy              | 46174     | 2026",
        "d/m/yyyy h:mm     | 46203.5   | 30/06/2026 12:00",
        "h:mm              | 0.5       | 12:00",
        "General           | 2026      | 2026",
        "General           | 12.0      | 12",
        "General           | 0.30000000000000004 | 0,3",
        "General           | 1E3       | 1000",
        "0%                | 0.95      | 95%",
        "0.0%              | 0.855     | 85,5%",
        "#,##0 \"đồng\"    | 1500000   | 1500000",
        "@                 | 5         | 5",
      })
  void showsANumberByItsFormat(String format, String value, String shown) {
    assertThat(texts(anXlsx().format(format).sheet("a", row(number(1, value)))))
        .containsExactly(List.of(shown));
  }

  @Test
  void tellsOfCellsNobodySees() {
    OfficeText hidden =
        anXlsx()
            .sheet("a", row(text("b")), row(text("c")).replace("<row", "<row hidden=\"1\""))
            .read();

    assertThat(hidden.notices()).containsExactly(Doubt.of("file.notice.hidden-cells", "a"));
    assertThat(texts(anXlsx().sheet("a", row(text("b"))))).containsExactly(List.of("b"));
  }

  @Test
  void keepsATextThatLooksLikeAFormula() {
    assertThat(texts(anXlsx().sheet("a", row(text("=1+1"), text("+84"), text("-"), text("@x")))))
        .containsExactly(List.of("=1+1", "+84", "-", "@x"));
  }

  @Test
  void showsTheSavedValueOfAFormulaAndComputesNothing() {
    var formulas =
        row(
            cell("t=\"str\"", "<f>CONCAT(1)</f><v>Quý I</v>"),
            cell("", "<f>1+1</f><v>3</v>"),
            cell("t=\"e\"", "<f>1/0</f><v>#DIV/0!</v>"),
            cell("t=\"b\"", "<f>1=1</f><v>1</v>"),
            cell("", "<f>WEBSERVICE(\"http://x\")</f>"),
            cell("t=\"str\"", "<f>T(1)</f><v></v>"),
            cell("", "<f>1+2</f><v/>"));

    assertThat(texts(anXlsx().sheet("a", formulas)))
        .containsExactly(
            List.of("Quý I", "3", "#DIV/0!", "TRUE", "=WEBSERVICE(\"http://x\")", "", "=1+2"));
  }

  @Test
  void expandsMergedCells() {
    var grid =
        grid(
            anXlsx()
                .merging("A1:A2")
                .sheet("a", row(text("Sở Nội vụ"), text("1")), row(cell("", ""), text("2"))));

    assertThat(grid.cell(1, 0)).isSameAs(grid.cell(0, 0));
    assertThat(grid.cell(0, 0)).isEqualTo(new Cell("Sở Nội vụ", 0, 0, 2, 1));
  }

  @Test
  void cutsAMergeOverAWholeRowToWhereContentStands() {
    var grid =
        grid(
            anXlsx()
                .merging("A1:XFD1")
                .sheet("a", row(text("KẾ HOẠCH")), row(text("STT"), text("Nhiệm vụ"))));

    assertThat(grid.columns()).isEqualTo(2);
    assertThat(grid.cell(0, 1).text()).isEqualTo("KẾ HOẠCH");
  }

  @Test
  void trimsRowsAndColumnsThatAreOnlyFormatted() {
    var sheet =
        "<row r=\"2\"><c r=\"B2\" t=\"str\"><v>x</v></c><c r=\"XFD2\" s=\"1\"/></row>"
            + "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>";

    assertThat(texts(anXlsx().sheet("a", sheet)))
        .containsExactly(List.of("", ""), List.of("", "x"));
  }

  @Test
  void readsEverySheetAndTheHiddenOnesLastWithANotice() {
    var text =
        anXlsx()
            .hidden("Nháp", row(text("n")))
            .sheet("Kế hoạch", row(text("k")))
            .hidden("Trống")
            .sheet("Phụ lục", row(text("p")))
            .read();

    assertThat(text.blocks())
        .extracting(block -> ((Grid) block).name())
        .containsExactly("Kế hoạch", "Phụ lục", "Nháp");
    assertThat(text.notices()).containsExactly(Doubt.of("file.notice.hidden-sheet", "Nháp"));
  }

  @Test
  void refusesContentBeyondSixtyThousandRowsOrSixtyFourColumns() {
    var farDown = "<row r=\"60001\"><c t=\"str\"><v>x</v></c></row>";
    var farRight = "<row r=\"1\"><c r=\"BM1\" t=\"str\"><v>x</v></c></row>";

    expectTooLarge(anXlsx().sheet("a", farDown));
    expectTooLarge(anXlsx().sheet("a", farRight));
  }

  private static void expectTooLarge(Xlsx xlsx) {
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(xlsx::read)
        .matches(refused -> refused.key().equals("file.too-large"));
  }

  private static Grid grid(Xlsx xlsx) {
    return (Grid) xlsx.read().blocks().getFirst();
  }

  private static List<List<String>> texts(Xlsx xlsx) {
    return grid(xlsx).rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }
}
