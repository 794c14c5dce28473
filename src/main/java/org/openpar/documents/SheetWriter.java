package org.openpar.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// An Excel list that can be filtered on the screen and printed at once: A4 landscape, one page
/// wide, the header frozen and repeated. Every text is written as text, so none can become a
/// formula.
public final class SheetWriter implements RowWriter {

  private static final int ROWS_IN_MEMORY = 1_000;
  private static final int PRINTED_ROWS = 20_000;
  private static final int LONGEST_CELL = 32_767;
  private static final String FONT = "Times New Roman";
  private static final int SIZE = 11;
  private static final int TWIPS_OF_A_CHARACTER = 110;
  private static final double LINE = 15;
  private static final int TALLEST_ROW_IN_LINES = 26;
  private static final String DAY = "dd/MM/yyyy";
  private static final String SHARE = "0.00%";

  private final Workbook workbook;
  private final Worksheet sheet;
  private List<Column> columns = List.of();
  private int headerRow;
  private int next;

  private SheetWriter(Workbook workbook, String name) {
    this.workbook = workbook;
    this.sheet = workbook.newWorksheet(name);
  }

  /// @param sheetName shortened to the 31 characters Excel allows
  public static SheetWriter to(OutputStream out, String sheetName) {
    Workbook workbook = new Workbook(out, "OpenPAR", "1.0");
    return new SheetWriter(workbook, PrintableText.of(sheetName));
  }

  /// What the list is, in large letters above it.
  public SheetWriter title(String title) {
    sheet.inlineString(next, 0, PrintableText.of(title));
    sheet.style(next++, 0).fontName(FONT).fontSize(14).bold().set();
    return this;
  }

  /// The line under the title: as of which day, and what was chosen.
  public SheetWriter asOf(String words) {
    sheet.inlineString(next, 0, PrintableText.of(words));
    sheet.style(next++, 0).fontName(FONT).fontSize(SIZE).italic().set();
    return this;
  }

  @Override
  public SheetWriter columns(Column... header) {
    columns = List.of(header);
    headerRow = next > 0 ? next + 1 : 0;
    int lines = 1;
    for (int column = 0; column < header.length; column++) {
      sheet.width(column, header[column].width());
      sheet.inlineString(headerRow, column, PrintableText.of(header[column].header()));
      StyleSetter style = sheet.style(headerRow, column);
      style.bold().fillColor("FFE8EEF4").horizontalAlignment("center");
      framed(style).verticalAlignment("center").set();
      lines = Math.max(lines, lines(header[column].header(), header[column].width()));
    }
    setHeight(headerRow, lines);
    next = headerRow + 1;
    layOut();
    return this;
  }

  private void layOut() {
    sheet.freezePane(0, next);
    sheet.repeatRows(headerRow);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.footer("&P/&N", Position.CENTER);
  }

  @Override
  public SheetWriter row(@Nullable Object... values) throws IOException {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          values.length + " values for " + columns.size() + " columns");
    }
    int lines = 1;
    for (int column = 0; column < values.length; column++) {
      write(column, values[column]);
      lines = Math.max(lines, lines(values[column], columns.get(column).width()));
    }
    setHeight(next, lines);
    return end();
  }

  private SheetWriter end() throws IOException {
    if (++next % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
    return this;
  }

  /// A heading within the list, over all its columns: "I. CẢI CÁCH THỂ CHẾ".
  public SheetWriter band(String words) throws IOException {
    return heading(0, words);
  }

  /// A heading with its number in the first column and its title over all others.
  public SheetWriter group(String number, String title) throws IOException {
    write(0, number);
    return heading(1, title);
  }

  private SheetWriter heading(int first, String words) throws IOException {
    write(first, words);
    int last = columns.size() - 1;
    for (int column = 0; column <= last; column++) {
      framed(sheet.style(next, column)).bold().horizontalAlignment("left").set();
    }
    sheet.range(next, first, next, last).merge();
    int room = columns.stream().skip(first).mapToInt(Column::width).sum();
    setHeight(next, lines(words, room));
    return end();
  }

  private void write(int column, @Nullable Object value) {
    StyleSetter style = framed(sheet.style(next, column));
    switch (value) {
      case null -> style.set();
      case LocalDate day -> {
        sheet.value(next, column, day);
        style.format(DAY).horizontalAlignment("center").set();
      }
      case Number number -> {
        sheet.value(next, column, number);
        style.format(numberFormat(column, number)).horizontalAlignment(alignment(column)).set();
      }
      default -> {
        sheet.inlineString(next, column, fitting(PrintableText.of(value.toString())));
        style.horizontalAlignment(alignment(column)).set();
      }
    }
  }

  /// Said of rows with several lines, because not every program finds out by itself. The library
  /// remembers each height to the end, so not of a list too long to be printed.
  private void setHeight(int row, int lines) {
    if (lines > 1 && row < PRINTED_ROWS) {
      sheet.rowHeight(row, LINE * Math.min(lines, TALLEST_ROW_IN_LINES));
    }
  }

  private static int lines(@Nullable Object value, int width) {
    if (value instanceof String text && (text.length() > width / 2 || text.contains("\n"))) {
      return TimesBold.lines(text, SIZE, width * TWIPS_OF_A_CHARACTER);
    }
    return 1;
  }

  private String alignment(int column) {
    return switch (columns.get(column).kind()) {
      case TEXT -> "left";
      case LABEL, DATE -> "center";
      case NUMBER, PERCENT -> "right";
    };
  }

  private String numberFormat(int column, Number number) {
    if (columns.get(column).kind() == Column.Kind.PERCENT) {
      return SHARE;
    }
    boolean whole = new BigDecimal(number.toString()).stripTrailingZeros().scale() <= 0;
    return whole ? "#,##0" : "#,##0.##";
  }

  /// Excel refuses a file with a longer text; the dots say that something is missing.
  private static String fitting(String text) {
    return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
  }

  private static StyleSetter framed(StyleSetter style) {
    style.fontName(FONT).fontSize(SIZE).borderStyle(BorderStyle.THIN);
    style.wrapText(true).verticalAlignment("top");
    return style;
  }

  /// Ends the file; the stream below stays open.
  @Override
  public void close() throws IOException {
    if (!columns.isEmpty()) {
      sheet.setAutoFilter(headerRow, 0, next - 1, columns.size() - 1);
    }
    workbook.finish();
  }
}
