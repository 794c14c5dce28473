package org.openpar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpar.documents.Docx.aDocx;
import static org.openpar.documents.Docx.cell;
import static org.openpar.documents.Docx.down;
import static org.openpar.documents.Docx.merged;
import static org.openpar.documents.Docx.p;
import static org.openpar.documents.Docx.reached;
import static org.openpar.documents.Docx.row;
import static org.openpar.documents.Docx.rowWith;
import static org.openpar.documents.Docx.run;
import static org.openpar.documents.Docx.tableOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpar.documents.OfficeBlock.Grid;

class GridTests {

  @Test
  void fillsACellMergedToTheRightIntoEveryColumn() {
    var grid = grid(aDocx().table(row("a", merged(2, "b")), row("1", "2", "3")));

    assertThat(texts(grid)).containsExactly(List.of("a", "b", "b"), List.of("1", "2", "3"));
    assertThat(grid.cell(0, 2)).isSameAs(grid.cell(0, 1));
    assertThat(grid.cell(0, 1)).isEqualTo(new Cell("b", 0, 1, 1, 2));
  }

  @Test
  void fillsACellMergedDownIntoEveryRow() {
    var grid =
        grid(
            aDocx()
                .table(
                    row(down("Sở Nội vụ"), "a"),
                    row(reached(), "b"),
                    row(reached(), "c"),
                    row("Sở Tài chính", "d")));

    assertThat(column(grid, 0))
        .containsExactly("Sở Nội vụ", "Sở Nội vụ", "Sở Nội vụ", "Sở Tài chính");
    assertThat(grid.cell(2, 0)).isSameAs(grid.cell(0, 0));
    assertThat(grid.cell(0, 0).rowSpan()).isEqualTo(3);
  }

  @Test
  void keepsTwoMergesThatFollowEachOtherApart() {
    var grid = grid(aDocx().table(row(down("a")), row(reached()), row(down("b")), row(reached())));

    assertThat(column(grid, 0)).containsExactly("a", "a", "b", "b");
  }

  @Test
  void mergesToTheRightAndDownAtOnce() {
    var block = "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>";
    var below = "<w:gridSpan w:val=\"2\"/><w:vMerge/>";
    var grid = grid(aDocx().table(row(cell(block, p(run("x"))), "1"), row(cell(below, p()), "2")));

    assertThat(texts(grid)).containsExactly(List.of("x", "x", "1"), List.of("x", "x", "2"));
    assertThat(grid.cell(1, 1)).isEqualTo(new Cell("x", 0, 0, 2, 2));
  }

  @Test
  void leavesAMergeWithoutABeginningEmpty() {
    var grid = grid(aDocx().table(row(reached(), "a"), row("b", "c")));

    assertThat(texts(grid)).containsExactly(List.of("", "a"), List.of("b", "c"));
  }

  @Test
  void shiftsARowThatBeginsLater() {
    var grid =
        grid(aDocx().table(row("a", "b", "c"), rowWith("<w:gridBefore w:val=\"1\"/>", "d", "e")));

    assertThat(texts(grid)).containsExactly(List.of("a", "b", "c"), List.of("", "d", "e"));
  }

  @Test
  void fillsAShortRowWithEmptyCells() {
    var grid = grid(aDocx().table(row("a", "b", "c"), row("d")));

    assertThat(texts(grid).get(1)).containsExactly("d", "", "");
  }

  @Test
  void readsRowsAndCellsInsideContentControls() {
    var control = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
    var grid =
        grid(
            aDocx()
                .table(
                    row("a", control.formatted(cell("", p(run("b"))))),
                    control.formatted(row("c", "d"))));

    assertThat(texts(grid)).containsExactly(List.of("a", "b"), List.of("c", "d"));
  }

  @Test
  void flattensATableWithinACellByLines() {
    var inner = tableOf(row("1", "Quý I"), row("2", "Quý II"));
    var grid = grid(aDocx().table(row("a", cell("", p(run("Tiến độ:")), inner, p()))));

    assertThat(grid.cell(0, 1).text()).isEqualTo("Tiến độ:\n1 Quý I\n2 Quý II");
  }

  @Test
  void countsATableWithinACellAsNoTableOfTheFile() {
    var text = aDocx().table(row(cell("", tableOf(row("x")), p()))).table(row("y")).read().blocks();

    assertThat(text).extracting(block -> ((Grid) block).number()).containsExactly(1, 2);
  }

  @Test
  void joinsTheParagraphsOfACellByLineBreaks() {
    var grid = grid(aDocx().table(row(cell("", p(run("- Sở Y tế")), p(run("- Sở Nội vụ"))))));

    assertThat(grid.cell(0, 0).text()).isEqualTo("- Sở Y tế\n- Sở Nội vụ");
  }

  @Test
  void leavesOutARowDeletedUnderTracking() {
    var grid = grid(aDocx().table(row("a"), rowWith("<w:del/>", "b"), row("c")));

    assertThat(column(grid, 0)).containsExactly("a", "c");
  }

  @Test
  void keepsARepeatedHeaderAsAnOrdinaryRow() {
    var grid = grid(aDocx().table(rowWith("<w:tblHeader/>", "STT"), row("1"), row("STT")));

    assertThat(column(grid, 0)).containsExactly("STT", "1", "STT");
  }

  private static Grid grid(Docx docx) {
    return (Grid) docx.read().blocks().getFirst();
  }

  private static List<List<String>> texts(Grid grid) {
    return grid.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }

  private static List<String> column(Grid grid, int column) {
    return grid.rows().stream().map(row -> row.get(column).text()).toList();
  }
}
