package org.openpar.documents;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list for machines (RFC 4180): commas, ISO days, decimal points, and the byte order mark by
/// which Excel knows UTF-8. A text that a spreadsheet would run as a formula begins with an
/// apostrophe (OWASP ASVS 1.2.10).
public final class CsvWriter implements RowWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  private final Writer out;

  private CsvWriter(Writer out) {
    this.out = out;
  }

  public static CsvWriter to(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    return new CsvWriter(writer);
  }

  @Override
  public CsvWriter columns(Column... columns) throws IOException {
    return write(Stream.of(columns).map(column -> field(column.header())));
  }

  @Override
  public CsvWriter row(@Nullable Object... values) throws IOException {
    return write(Stream.of(values).map(CsvWriter::field));
  }

  private CsvWriter write(Stream<String> fields) throws IOException {
    out.write(fields.collect(Collectors.joining(",", "", "\r\n")));
    return this;
  }

  private static String field(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case Number number -> number.toString();
      default -> quoted(harmless(value.toString()));
    };
  }

  /// Judged before cleaning: a tab or a carriage return in front is how a formula hides.
  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return (formula ? "'" : "") + PrintableText.of(text);
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(letter -> ",\"\n\t".indexOf(letter) >= 0);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /// Ends the file; the stream below stays open.
  @Override
  public void close() throws IOException {
    out.flush();
  }
}
