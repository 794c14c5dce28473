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
import org.apache.xmlbeans.XmlCursor;
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
    BorderlessTable.fix(drawn, widths(table, pageWidth));
    drawn.setTableAlignment(TableRowAlign.CENTER);
    name(drawn, table.name());
    header(drawn.getRow(0), columns);
    int last = table.rows().size();
    for (int i = 1; i <= last; i++) {
      RuledTable.Row row = table.rows().get(i - 1);
      boolean withNext = row.kind().isHeading() || (last <= SHORT && i < last);
      row(drawn.getRow(i), row, columns, withNext);
    }
  }

  /// Every column gets its widest word, if the page has room for all; what is left is shared by the
  /// widths asked for, the rest of the division goes to the last.
  static int[] widths(RuledTable table, int pageWidth) {
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
            .filter(row -> !row.kind().isHeading())
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
          WordLine.in(row.getCell(i)).style("TableText").align(alignment(values, columns.get(i)));
      if (values.kind() != RowKind.PLAIN) {
        line.bold();
      }
      if (withNext) {
        line.withNext();
      }
      line.text(values.cells().get(i));
      row.getCell(i).setVerticalAlignment(XWPFVertAlign.CENTER);
    }
    switch (values.kind()) {
      case BAND -> spread(row, 0);
      case GROUP -> spread(row, 1);
      case PLAIN, TOTAL -> {}
    }
  }

  /// Lets a cell reach to the end of the row.
  private static void spread(XWPFTableRow row, int first) {
    int columns = row.getTableCells().size();
    for (int column = columns - 1; column > first; column--) {
      row.removeCell(column);
    }
    var properties = row.getCell(first).getCTTc().getTcPr();
    properties.addNewGridSpan().setVal(BigInteger.valueOf((long) columns - first));
  }

  /// The title of the table's alternative text, the last but one of its properties.
  private static void name(XWPFTable drawn, String name) {
    if (name.isEmpty()) {
      return;
    }
    try (XmlCursor end = drawn.getCTTbl().getTblPr().newCursor()) {
      end.toEndToken();
      end.beginElement("tblCaption", WordWriter.WORD);
      end.insertAttributeWithValue("val", WordWriter.WORD, name);
    }
  }

  private static ParagraphAlignment alignment(RuledTable.Row row, Column column) {
    if (row.kind() == RowKind.BAND) {
      return ParagraphAlignment.LEFT;
    }
    return switch (column.kind()) {
      case TEXT -> ParagraphAlignment.LEFT;
      case LABEL, DATE, NUMBER, PERCENT -> ParagraphAlignment.CENTER;
    };
  }
}
