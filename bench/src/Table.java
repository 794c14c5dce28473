import java.util.Locale;

/// Markdown.
final class Table {

  private Table() {}

  static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  static String head(String... cells) {
    return row(cells) + "\n|" + "---|".repeat(cells.length);
  }

  /// Three digits say enough.
  static String number(double value) {
    if (value >= 100) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f", value);
  }
}
