package org.openpar.documents;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table as it is being read: cells are set at positions, reach right and down, and become a
/// rectangle in the end. Positions no cell covers get an empty cell of their own.
final class GridDrawing {

  private static final class Ink {
    private final Wording wording;
    private final int row;
    private final int column;
    private int rowSpan;
    private final int columnSpan;

    private Ink(Wording wording, int row, int column, int rowSpan, int columnSpan) {
      this.wording = wording;
      this.row = row;
      this.column = column;
      this.rowSpan = rowSpan;
      this.columnSpan = columnSpan;
    }
  }

  /// What an empty row costs in memory, counted in cells.
  private static final int ROW = 8;

  private final Budget budget;
  private final List<@Nullable Ink[]> rows = new ArrayList<>();
  private final List<Ink> inks = new ArrayList<>();
  private int columns;

  GridDrawing(Budget budget) {
    this.budget = budget;
  }

  int height() {
    return rows.size();
  }

  /// Whether a cell from above or from the left already covers the position.
  boolean isTaken(int row, int column) {
    return row < rows.size() && column < Budget.COLUMNS && rows.get(row)[column] != null;
  }

  /// Makes the row exist, though perhaps nothing stands in it.
  void reach(int row) {
    budget.position(row, 0);
    while (rows.size() <= row) {
      rows.add(new Ink[Budget.COLUMNS]);
      budget.cells(ROW);
    }
  }

  void set(int row, int column, Wording wording, int rowSpan, int columnSpan) {
    int high = Math.clamp(rowSpan, 1, Budget.ROWS);
    int wide = Math.clamp(columnSpan, 1, Budget.COLUMNS + 1);
    budget.position(row + high - 1, column + wide - 1);
    reach(row);
    var ink = new Ink(wording, row, column, high, wide);
    inks.add(ink);
    budget.characters(wording.length());
    for (int r = row; r < row + high; r++) {
      cover(r, ink);
    }
  }

  /// Lets the cell above reach one row further down; without one the position stays empty.
  void extendDown(int row, int column, int columnSpan) {
    var above = row > 0 && isTaken(row - 1, column) ? rows.get(row - 1)[column] : null;
    if (above == null || above.column != column || above.row + above.rowSpan != row) {
      set(row, column, Wording.NONE, 1, columnSpan);
      return;
    }
    above.rowSpan++;
    cover(row, above);
  }

  private void cover(int row, Ink ink) {
    reach(row);
    int end = ink.column + ink.columnSpan;
    for (int column = ink.column; column < end; column++) {
      if (rows.get(row)[column] == null) {
        rows.get(row)[column] = ink;
      }
    }
    columns = Math.max(columns, end);
    budget.cells(ink.columnSpan);
  }

  List<List<Cell>> rows() {
    return rows(rows.size(), columns);
  }

  /// The rectangle without the empty rows below and the empty columns to the right.
  List<List<Cell>> trimmed() {
    int high = 0;
    int wide = 0;
    for (var ink : inks) {
      if (!ink.wording.isEmpty()) {
        high = Math.max(high, ink.row + 1);
        wide = Math.max(wide, ink.column + 1);
      }
    }
    return rows(high, wide);
  }

  private List<List<Cell>> rows(int high, int wide) {
    var cells = new IdentityHashMap<Ink, Cell>();
    var grid = new ArrayList<List<Cell>>(high);
    for (int row = 0; row < high; row++) {
      var line = new Cell[wide];
      for (int column = 0; column < wide; column++) {
        var ink = rows.get(row)[column];
        line[column] =
            ink == null
                ? new Cell("", row, column, 1, 1)
                : cells.computeIfAbsent(ink, it -> cell(it, high, wide));
      }
      grid.add(List.of(line));
      budget.cells(wide);
    }
    return List.copyOf(grid);
  }

  private static Cell cell(Ink ink, int high, int wide) {
    int rowSpan = Math.min(ink.rowSpan, high - ink.row);
    int columnSpan = Math.min(ink.columnSpan, wide - ink.column);
    Wording wording = ink.wording;
    return new Cell(wording.text(), ink.row, ink.column, rowSpan, columnSpan, wording.struck());
  }
}
