package org.openpar.documents;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// Two things side by side: agency and nation, recipients and signature. A row never breaks over
/// two pages.
final class BorderlessTable {

  private final XWPFTable table;

  BorderlessTable(XWPFDocument document, int rows, int... widths) {
    this.table = document.createTable(rows, widths.length);
    table.removeBorders();
    noMargins();
    fix(table, widths);
    table.getRows().forEach(row -> row.setCantSplitRow(true));
  }

  /// POI takes a margin of 0 for none said, and then the style's holds.
  private void noMargins() {
    var margins = table.getCTTbl().getTblPr().addNewTblCellMar();
    for (var margin : List.of(margins.addNewLeft(), margins.addNewRight())) {
      margin.setType(STTblWidth.DXA);
      margin.setW(BigInteger.ZERO);
    }
  }

  XWPFTableCell cell(int row, int column) {
    return table.getRow(row).getCell(column);
  }

  /// Gives a table exactly these widths, whatever its cells hold.
  static void fix(XWPFTable table, int... widths) {
    var properties = table.getCTTbl().getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    var total = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
    total.setType(STTblWidth.DXA);
    int sum = 0;
    CTTblGrid grid = table.getCTTbl().getTblGrid();
    grid = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int column = 0; column < widths.length; column++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(widths[column]));
      sum += widths[column];
      for (var row : table.getRows()) {
        row.getCell(column).setWidth(Integer.toString(widths[column]));
      }
    }
    total.setW(BigInteger.valueOf(sum));
  }
}
