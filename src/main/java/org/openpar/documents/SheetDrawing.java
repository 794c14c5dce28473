package org.openpar.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// A sheet as it is being read. Only cells with content are kept, so that a format set on a million
/// empty rows costs nothing; merged regions come last and are cut to where content stands.
final class SheetDrawing {

  private record Position(int row, int column) {}

  private record Filled(Position at, Wording wording) {}

  private record Merge(Position first, Position last) {}

  private final Budget budget;
  private final List<Filled> cells = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();
  private int lastRow = -1;
  private int lastColumn = -1;

  SheetDrawing(Budget budget) {
    this.budget = budget;
  }

  void put(int row, int column, Wording wording) {
    if (wording.isEmpty()) {
      return;
    }
    budget.position(row, column);
    budget.cells(1);
    cells.add(new Filled(new Position(row, column), wording));
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }

  void merge(int row, int column, int toRow, int toColumn) {
    budget.cells(1);
    if (row >= 0 && column >= 0 && toRow >= row && toColumn >= column) {
      merges.add(new Merge(new Position(row, column), new Position(toRow, toColumn)));
    }
  }

  List<List<Cell>> rows() {
    var texts = new HashMap<Position, Wording>();
    cells.forEach(cell -> texts.put(cell.at(), cell.wording()));
    var grid = new GridDrawing(budget);
    for (var merge : merges) {
      var first = merge.first();
      if (first.row() <= lastRow
          && first.column() <= lastColumn
          && !grid.isTaken(first.row(), first.column())) {
        grid.set(
            first.row(),
            first.column(),
            texts.getOrDefault(first, Wording.NONE),
            Math.min(merge.last().row(), lastRow) - first.row() + 1,
            Math.min(merge.last().column(), lastColumn) - first.column() + 1);
      }
    }
    for (var cell : cells) {
      if (!grid.isTaken(cell.at().row(), cell.at().column())) {
        grid.set(cell.at().row(), cell.at().column(), cell.wording(), 1, 1);
      }
    }
    return grid.trimmed();
  }
}
