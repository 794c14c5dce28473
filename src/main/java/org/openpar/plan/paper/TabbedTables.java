package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openpar.documents.Cell;
import org.openpar.documents.OfficeBlock;
import org.openpar.documents.OfficeBlock.Grid;
import org.openpar.documents.OfficeBlock.Paragraph;

/// Tables that somebody set with tabs instead of drawing them: a line of headers, then a line for
/// every row, headings between them.
final class TabbedTables {

  private static final int FEWEST_COLUMNS = 3;

  private record Row(List<String> parts, String struck) {}

  private final List<OfficeBlock> blocks;
  private final List<OfficeBlock> drawn = new ArrayList<>();
  private int tables;

  private TabbedTables(List<OfficeBlock> blocks) {
    this.blocks = blocks;
    this.tables = (int) blocks.stream().filter(Grid.class::isInstance).count();
  }

  /// The blocks of a paper with such tables drawn; they are numbered behind its others.
  static List<OfficeBlock> drawn(List<OfficeBlock> blocks) {
    TabbedTables tabbed = new TabbedTables(blocks);
    int at = 0;
    while (at < blocks.size()) {
      at = tabbed.draw(at);
    }
    return List.copyOf(tabbed.drawn);
  }

  private int draw(int from) {
    Row header = row(from, 0);
    int columns = header.parts().size();
    if (columns < FEWEST_COLUMNS || HeaderRow.at(grid(List.of(header), columns), 0).isEmpty()) {
      drawn.add(blocks.get(from));
      return from + 1;
    }
    List<Row> rows = new ArrayList<>(List.of(header));
    int last = from;
    for (int at = from + 1; at < blocks.size() && goesOn(at, columns); at++) {
      rows.add(row(at, columns));
      last = rows.getLast().parts().size() == columns ? at : last;
    }
    rows.subList(last - from + 1, rows.size()).clear();
    if (rows.size() < 2) {
      drawn.add(blocks.get(from));
      return from + 1;
    }
    drawn.add(grid(rows, columns));
    return last + 1;
  }

  private boolean goesOn(int at, int columns) {
    List<String> parts = row(at, columns).parts();
    return parts.size() == columns
        || parts.size() == 1 && Heading.of(parts.getFirst()).numeral().isPresent()
        || parts.size() == 1 && Words.capitals(parts.getFirst());
  }

  /// Its parts between tabs; several tabs in a row are one where that gives the columns. A numbered
  /// row whose last cells are empty ends early.
  private Row row(int at, int columns) {
    if (!(blocks.get(at) instanceof Paragraph paragraph) || paragraph.text().indexOf('\n') >= 0) {
      return new Row(List.of(), "");
    }
    if (columns == 0 && paragraph.text().indexOf('\t') < 0) {
      return new Row(List.of(), "");
    }
    List<String> each = parts(paragraph.text(), "\t");
    List<String> wide = parts(paragraph.text().strip(), "\t+");
    boolean fits = each.size() == columns || columns == 0 && wide.size() == each.size();
    List<String> parts = new ArrayList<>(fits ? each : wide);
    boolean endsEarly = parts.size() > 1 && Numeral.of(parts.getFirst()).isPresent();
    while (endsEarly && parts.size() < columns) {
      parts.add("");
    }
    return new Row(List.copyOf(parts), paragraph.struck());
  }

  private static List<String> parts(String text, String gap) {
    return Arrays.stream(text.split(gap, -1)).map(Words::tidy).toList();
  }

  /// A row of one part is a heading and goes across.
  private Grid grid(List<Row> rows, int columns) {
    List<List<Cell>> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<String> parts = rows.get(row).parts();
      String struck = rows.get(row).struck();
      int line = row;
      boolean heading = parts.size() == 1;
      Cell across = new Cell(parts.getFirst(), line, 0, 1, columns, struck);
      cells.add(
          IntStream.range(0, columns)
              .mapToObj(
                  column ->
                      heading
                          ? across
                          : new Cell(
                              parts.get(column), line, column, 1, 1, column == 0 ? struck : ""))
              .toList());
    }
    return new Grid(cells.size() > 1 ? ++tables : 0, "", cells);
  }
}
