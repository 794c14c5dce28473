package org.openpar.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// A table of OpenDocument by position: spans, covered cells, and cells and rows that the file
/// writes once and repeats by a number.
final class OpenTable {

  /// Draws a cell that has text or spans more than its own position.
  interface Pen {
    void draw(int row, int column, Wording wording, int rowSpan, int columnSpan);
  }

  private record Filled(int column, Wording wording, int rowSpan, int columnSpan) {}

  private final Xml xml;
  private final Pen pen;
  private final boolean keepsEmpty;
  private final Supplier<Wording> wording;
  private final Runnable shapes;
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private boolean tellsHidden;
  private int columns;
  private int row;

  /// @param shapes reads what lies above the cells
  /// @param keepsEmpty whether empty cells make the table larger, as in a text; not in a sheet
  OpenTable(Xml xml, Pen pen, boolean keepsEmpty, Supplier<Wording> wording, Runnable shapes) {
    this.xml = xml;
    this.pen = pen;
    this.keepsEmpty = keepsEmpty;
    this.wording = wording;
    this.shapes = shapes;
  }

  /// Reads `table:table`, the element just opened.
  void read() {
    xml.children(
        name -> {
          switch (name) {
            case "table-row" -> row();
            case "table-column" -> column();
            case "shapes" -> shapes.run();
            case "table-header-rows",
                "table-rows",
                "table-row-group",
                "table-columns",
                "table-header-columns",
                "table-column-group" ->
                read();
            default -> {}
          }
        });
  }

  /// Whether something stands in rows or columns nobody sees.
  boolean tellsHidden() {
    return tellsHidden;
  }

  private void column() {
    int times = Math.clamp(xml.number("number-columns-repeated", 1), 1, Budget.COLUMNS);
    for (int each = 0; isHidden() && each < times; each++) {
      hiddenColumns.add(columns + each);
    }
    columns += times;
  }

  private boolean isHidden() {
    return !xml.attribute("visibility", "visible").equals("visible");
  }

  private void row() {
    int times = Math.max(1, xml.number("number-rows-repeated", 1));
    boolean rowHidden = isHidden();
    var cells = new ArrayList<Filled>();
    var column = new int[1];
    xml.children(name -> column[0] = cell(name, column[0], cells));
    tellsHidden |=
        cells.stream()
            .filter(cell -> !cell.wording().isEmpty())
            .anyMatch(cell -> rowHidden || hiddenColumns.contains(cell.column()));
    for (int i = 0; i < times && !cells.isEmpty(); i++) {
      draw(row + i, cells);
    }
    row = (int) Math.min((long) row + times, Budget.ROWS + 1);
  }

  private void draw(int at, List<Filled> cells) {
    for (var cell : cells) {
      pen.draw(at, cell.column(), cell.wording(), cell.rowSpan(), cell.columnSpan());
    }
  }

  private int cell(String name, int column, List<Filled> cells) {
    if (!name.equals("table-cell") && !name.equals("covered-table-cell")) {
      return column;
    }
    int times = Math.max(1, xml.number("number-columns-repeated", 1));
    int rowSpan = xml.number("number-rows-spanned", 1);
    int columnSpan = xml.number("number-columns-spanned", 1);
    if (name.equals("table-cell")) {
      var words = wording.get();
      if (keepsEmpty || !words.isEmpty() || rowSpan > 1 || columnSpan > 1) {
        repeat(new Filled(column, words, rowSpan, columnSpan), times, cells);
      }
    }
    return (int) Math.min((long) column + times, Budget.COLUMNS + 1);
  }

  /// Stops one past the widest grid, which is refused when it is drawn.
  private static void repeat(Filled cell, int times, List<Filled> cells) {
    for (int i = 0; i < Math.min(times, Budget.COLUMNS + 1); i++) {
      cells.add(new Filled(cell.column() + i, cell.wording(), cell.rowSpan(), cell.columnSpan()));
    }
  }
}
