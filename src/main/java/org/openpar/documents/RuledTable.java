package org.openpar.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A table on its way into a [WordWriter].
public final class RuledTable {

  /// What a row is: a GROUP has its number in the first column and its title over all others.
  enum RowKind {
    PLAIN,
    GROUP,
    TOTAL
  }

  record Row(RowKind kind, List<String> cells) {}

  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();

  private RuledTable(List<Column> columns) {
    this.columns = columns;
  }

  public static RuledTable of(Column... columns) {
    return new RuledTable(List.of(columns));
  }

  public RuledTable row(@Nullable Object... values) {
    return add(RowKind.PLAIN, values);
  }

  /// A heading within the table: "I", "CẢI CÁCH THỂ CHẾ".
  public RuledTable group(String number, String title) {
    rows.add(new Row(RowKind.GROUP, List.of(PrintableText.of(number), PrintableText.of(title))));
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

  List<Column> columns() {
    return columns;
  }

  List<Row> rows() {
    return rows;
  }
}
