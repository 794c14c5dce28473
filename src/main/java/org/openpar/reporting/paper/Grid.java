package org.openpar.reporting.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.Column;
import org.openpar.documents.Column.Kind;
import org.openpar.documents.RuledTable;

/// A table of a report: its name, its columns and its rows in words.
public final class Grid {

  /// @param group whether it is a heading within the table, with a number and a title only
  public record Row(boolean group, boolean total, List<String> cells) {}

  private final String caption;
  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();

  Grid(String caption, Column... columns) {
    this.caption = caption;
    this.columns = List.of(columns);
  }

  Grid row(@Nullable Object... values) {
    rows.add(new Row(false, false, words(values)));
    return this;
  }

  Grid group(String number, String title) {
    rows.add(new Row(true, false, List.of(number, title)));
    return this;
  }

  Grid total(@Nullable Object... values) {
    rows.add(new Row(false, true, words(values)));
    return this;
  }

  public String caption() {
    return caption;
  }

  public List<Column> columns() {
    return columns;
  }

  public List<Row> rows() {
    return rows;
  }

  /// Whether the column holds figures, which stand to the right.
  public boolean numeric(int column) {
    Kind kind = columns.get(column).kind();
    return kind == Kind.NUMBER || kind == Kind.PERCENT;
  }

  /// The same table for a Word file.
  RuledTable ruled() {
    RuledTable table = RuledTable.of(columns.toArray(Column[]::new));
    for (Row row : rows) {
      if (row.group()) {
        table.group(row.cells().getFirst(), row.cells().getLast());
      } else if (row.total()) {
        table.total(row.cells().toArray());
      } else {
        table.row(row.cells().toArray());
      }
    }
    return table;
  }

  private List<String> words(@Nullable Object... values) {
    List<String> words = new ArrayList<>();
    for (int column = 0; column < values.length; column++) {
      words.add(columns.get(column).words(values[column]));
    }
    return words;
  }
}
