package org.openpar.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A list as text (RFC 4180): commas, days as papers write them, decimal points, and the byte order
/// mark by which Excel knows UTF-8. A text that a spreadsheet would run as a formula begins with an
/// apostrophe (OWASP ASVS 1.2.10).
public final class CsvWriter implements RowWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String STARTS_A_FORMULA = "=+-@\t\r";
  private static final int LETTERS_A_PIECE = 32 * 1024;

  private final OutputStream out;
  private final StringBuilder piece = new StringBuilder(LETTERS_A_PIECE + 4096);

  private CsvWriter(OutputStream out) {
    this.out = out;
    piece.append(BYTE_ORDER_MARK);
  }

  public static CsvWriter to(OutputStream out) {
    return new CsvWriter(out);
  }

  @Override
  public CsvWriter columns(Column... columns) throws IOException {
    for (int place = 0; place < columns.length; place++) {
      add(place, columns[place].header());
    }
    return endLine();
  }

  @Override
  public CsvWriter row(@Nullable Object... values) throws IOException {
    for (int place = 0; place < values.length; place++) {
      add(place, values[place]);
    }
    return endLine();
  }

  private void add(int place, @Nullable Object value) {
    if (place > 0) {
      piece.append(',');
    }
    switch (value) {
      case null -> {}
      case LocalDate day -> add(day);
      case BigDecimal number -> piece.append(number.toPlainString());
      case Number number -> piece.append(number);
      default -> add(value.toString());
    }
  }

  /// 05/02/2018, written digit by digit: a list has many days.
  private void add(LocalDate day) {
    two(day.getDayOfMonth());
    piece.append('/');
    two(day.getMonthValue());
    piece.append('/').append(day.getYear());
  }

  private void two(int number) {
    piece.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  /// Judged before cleaning: a tab or a carriage return in front is how a formula hides.
  private void add(String text) {
    boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    String printable = PrintableText.of(text);
    boolean quoted = breaksTheLine(printable);
    piece.append(quoted ? "\"" : "").append(formula ? "'" : "");
    piece.append(quoted ? printable.replace("\"", "\"\"") : printable).append(quoted ? "\"" : "");
  }

  private static boolean breaksTheLine(String text) {
    return text.indexOf(',') >= 0
        || text.indexOf('"') >= 0
        || text.indexOf('\n') >= 0
        || text.indexOf('\t') >= 0;
  }

  private CsvWriter endLine() throws IOException {
    piece.append("\r\n");
    if (piece.length() > LETTERS_A_PIECE) {
      flush();
    }
    return this;
  }

  private void flush() throws IOException {
    out.write(piece.toString().getBytes(StandardCharsets.UTF_8));
    piece.setLength(0);
  }

  /// Ends the file; the stream below stays open.
  @Override
  public void close() throws IOException {
    flush();
    out.flush();
  }
}
