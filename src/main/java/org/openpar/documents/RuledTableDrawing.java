package org.openpar.documents;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openpar.documents.RuledTable.RowKind;

/// Draws a [RuledTable] as wide as the page: its header again on every page, no row broken over
/// two.
final class RuledTableDrawing {

  private static final int SIZE = 12;
  private static final int CELL_MARGINS = 2 * 85 + 40;
  private static final int SHORT = 10;

  private final XWPFDocument document;
  private final int pageWidth;

  RuledTableDrawing(XWPFDocument document, int pageWidth) {
    this.document = document;
    this.pageWidth = pageWidth;
  }

  void draw(RuledTable table) {
    List<Column> columns = table.columns();
    XWPFTable drawn = document.createTable(table.rows().size() + 1, columns.size());
    BorderlessTable.fix(drawn, widths(table));
    drawn.setTableAlignment(TableRowAlign.CENTER);
    header(drawn.getRow(0), columns);
    int last = table.rows().size();
    for (int i = 1; i <= last; i++) {
      RuledTable.Row row = table.rows().get(i - 1);
      boolean withNext = row.kind() == RowKind.GROUP || (last <= SHORT && i < last);
      row(drawn.getRow(i), row, columns, withNext);
    }
  }

  /// Every column gets its widest word, if the page has room for all; what is left is shared by the
  /// widths asked for, the rest of the division goes to the last.
  private int[] widths(RuledTable table) {
    List<Column> columns = table.columns();
    int[] widths = IntStream.range(0, columns.size()).map(i -> widestWord(table, i)).toArray();
    if (IntStream.of(widths).sum() > pageWidth) {
      Arrays.fill(widths, 0);
    }
    int free = pageWidth - IntStream.of(widths).sum();
    int all = columns.stream().mapToInt(RuledTableDrawing::claim).sum();
    for (int i = 0; i < widths.length; i++) {
      widths[i] += free * claim(columns.get(i)) / all;
    }
    widths[widths.length - 1] += pageWidth - IntStream.of(widths).sum();
    return widths;
  }

  /// Sentences need room, figures do not.
  private static int claim(Column column) {
    return column.width() * (column.kind() == Column.Kind.TEXT ? 3 : 1);
  }

  private static int widestWord(RuledTable table, int column) {
    var cells =
        table.rows().stream()
            .filter(row -> row.kind() != RowKind.GROUP)
            .map(row -> row.cells().get(column));
    return Stream.concat(Stream.of(table.columns().get(column).header()), cells)
            .mapToInt(text -> TimesBold.widestWord(text, SIZE))
            .max()
            .orElse(0)
        + CELL_MARGINS;
  }

  private static void header(XWPFTableRow row, List<Column> columns) {
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    for (int i = 0; i < columns.size(); i++) {
      row.getCell(i).setVerticalAlignment(XWPFVertAlign.CENTER);
      WordLine.in(row.getCell(i))
          .style("TableText")
          .centered()
          .bold()
          .text(columns.get(i).header());
    }
  }

  private static void row(
      XWPFTableRow row, RuledTable.Row values, List<Column> columns, boolean withNext) {
    row.setCantSplitRow(true);
    for (int i = 0; i < values.cells().size(); i++) {
      WordLine line =
          WordLine.in(row.getCell(i)).style("TableText").align(alignment(columns.get(i)));
      if (values.kind() != RowKind.PLAIN) {
        line.bold();
      }
      if (withNext) {
        line.withNext();
      }
      line.text(values.cells().get(i));
      row.getCell(i).setVerticalAlignment(XWPFVertAlign.CENTER);
    }
    if (values.kind() == RowKind.GROUP) {
      spread(row);
    }
  }

  /// Lets the second cell reach to the end of the row.
  private static void spread(XWPFTableRow row) {
    int columns = row.getTableCells().size();
    for (int column = columns - 1; column > 1; column--) {
      row.removeCell(column);
    }
    var properties = row.getCell(1).getCTTc().getTcPr();
    properties.addNewGridSpan().setVal(BigInteger.valueOf(columns - 1L));
  }

  private static ParagraphAlignment alignment(Column column) {
    return switch (column.kind()) {
      case TEXT -> ParagraphAlignment.LEFT;
      case LABEL, DATE, NUMBER, PERCENT -> ParagraphAlignment.CENTER;
    };
  }
}
