package org.openpar.documents;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A column of a list, said once for Excel, CSV and Word.
///
/// @param header what stands above it
/// @param width in characters; in Word the widths share the page
public record Column(String header, int width, Kind kind) {

  /// What stands in a column: LABEL is a short text in the middle (a number in order, a unit of
  /// measure), PERCENT a share (0.5897 is 58,97%).
  public enum Kind {
    TEXT,
    LABEL,
    NUMBER,
    DATE,
    PERCENT
  }

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  public static Column text(String header, int width) {
    return new Column(header, width, Kind.TEXT);
  }

  public static Column label(String header, int width) {
    return new Column(header, width, Kind.LABEL);
  }

  public static Column number(String header, int width) {
    return new Column(header, width, Kind.NUMBER);
  }

  public static Column date(String header, int width) {
    return new Column(header, width, Kind.DATE);
  }

  public static Column percent(String header, int width) {
    return new Column(header, width, Kind.PERCENT);
  }

  /// The value as an official writes it: 15/10/2018, 1.234,5, 10,00%.
  public String words(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case LocalDate day -> DAY.format(day);
      case Number number -> format(kind == Kind.PERCENT ? "0.00%" : "#,##0.##", number);
      default -> PrintableText.of(Objects.toString(value));
    };
  }

  private static String format(String pattern, Number number) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('.');
    return new DecimalFormat(pattern, symbols).format(number);
  }
}
