package org.openpar.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list as text (RFC 4180): commas, days as papers write them, decimal points, and the byte order
/// mark by which Excel knows UTF-8. A text that a spreadsheet would run as a formula begins with an
/// apostrophe (OWASP ASVS 1.2.10).
public final class CsvWriter implements RowWriter {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String STARTS_A_FORMULA = "=+-@\t\r";
  private static final byte[] END_OF_LINE = {'\r', '\n'};
  private static final int PIECE = 64 * 1024;

  private final OutputStream out;
  private final byte[] piece = new byte[PIECE];
  private int filled;

  /// What stood in each column of the row before: in a sorted list much stands there again, and
  /// need not be judged, quoted and encoded again.
  private @Nullable String[] before = {};
  private byte[][] written = {};

  private CsvWriter(OutputStream out) {
    this.out = out;
  }

  public static CsvWriter to(OutputStream out) throws IOException {
    var writer = new CsvWriter(out);
    writer.add(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
    return writer;
  }

  @Override
  public CsvWriter columns(Column... columns) throws IOException {
    @Nullable Object[] headers = Stream.of(columns).map(Column::header).toArray();
    return row(headers);
  }

  @Override
  public CsvWriter row(@Nullable Object... values) throws IOException {
    if (before.length < values.length) {
      before = new String[values.length];
      written = new byte[values.length][];
    }
    for (int column = 0; column < values.length; column++) {
      if (column > 0) {
        add((byte) ',');
      }
      add(column, values[column]);
    }
    add(END_OF_LINE);
    return this;
  }

  private void add(int column, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> {}
      case LocalDate day -> add(day);
      case BigDecimal number -> add(number.toPlainString().getBytes(StandardCharsets.US_ASCII));
      case Number number -> add(number.toString().getBytes(StandardCharsets.US_ASCII));
      default -> add(column, value.toString());
    }
  }

  /// 05/02/2018, digit by digit: a list has many days.
  private void add(LocalDate day) throws IOException {
    digits(day.getDayOfMonth());
    add((byte) '/');
    digits(day.getMonthValue());
    add((byte) '/');
    digits(day.getYear() / 100);
    digits(day.getYear() % 100);
  }

  private void digits(int number) throws IOException {
    add((byte) ('0' + number / 10));
    add((byte) ('0' + number % 10));
  }

  private void add(int column, String text) throws IOException {
    if (!text.equals(before[column])) {
      before[column] = text;
      written[column] = field(text).getBytes(StandardCharsets.UTF_8);
    }
    add(written[column]);
  }

  /// Judged before cleaning: a tab or a carriage return in front is how a formula hides.
  private static String field(String text) {
    boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    String harmless = (formula ? "'" : "") + PrintableText.of(text);
    return breaksTheLine(harmless) ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }

  private static boolean breaksTheLine(String text) {
    return text.indexOf(',') >= 0
        || text.indexOf('"') >= 0
        || text.indexOf('\n') >= 0
        || text.indexOf('\t') >= 0;
  }

  private void add(byte letter) throws IOException {
    if (filled == PIECE) {
      flush();
    }
    piece[filled++] = letter;
  }

  private void add(byte[] bytes) throws IOException {
    if (bytes.length > PIECE - filled) {
      flush();
    }
    if (bytes.length > PIECE) {
      out.write(bytes);
      return;
    }
    System.arraycopy(bytes, 0, piece, filled, bytes.length);
    filled += bytes.length;
  }

  private void flush() throws IOException {
    out.write(piece, 0, filled);
    filled = 0;
  }

  /// Ends the file; the stream below stays open.
  @Override
  public void close() throws IOException {
    flush();
    out.flush();
  }
}
