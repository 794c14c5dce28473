package org.openpar.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A table on its way into a [WordWriter].
public final class RuledTable {

  /// What a row is: a BAND is one cell over all columns, a GROUP has its number in the first column
  /// and its title over all others.
  enum RowKind {
    PLAIN,
    BAND,
    GROUP,
    TOTAL;

    boolean isHeading() {
      return this == BAND || this == GROUP;
    }
  }

  record Row(RowKind kind, List<String> cells) {}

  private final String name;
  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();

  private RuledTable(String name, List<Column> columns) {
    this.name = name;
    this.columns = columns;
  }

  public static RuledTable of(Column... columns) {
    return new RuledTable("", List.of(columns));
  }

  /// A table with a name, which nobody sees printed: it comes back as [OfficeBlock.Grid#name].
  public static RuledTable named(String name, List<Column> columns) {
    return new RuledTable(name, List.copyOf(columns));
  }

  public RuledTable row(@Nullable Object... values) {
    return add(RowKind.PLAIN, values);
  }

  /// A heading within the table: "I", "CẢI CÁCH THỂ CHẾ".
  public RuledTable group(String number, String title) {
    rows.add(new Row(RowKind.GROUP, List.of(PrintableText.of(number), PrintableText.of(title))));
    return this;
  }

  /// A heading over the whole table: "I. CẢI CÁCH THỂ CHẾ".
  public RuledTable band(String words) {
    rows.add(new Row(RowKind.BAND, List.of(PrintableText.of(words))));
    return this;
  }

  public RuledTable total(@Nullable Object... values) {
    return add(RowKind.TOTAL, values);
  }

  private RuledTable add(RowKind kind, @Nullable Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          values.length + " values for " + columns.size() + " columns");
    }
    var cells = IntStream.range(0, values.length).mapToObj(i -> columns.get(i).words(values[i]));
    rows.add(new Row(kind, cells.toList()));
    return this;
  }

  String name() {
    return name;
  }

  List<Column> columns() {
    return columns;
  }

  List<Row> rows() {
    return rows;
  }
}
