package org.openpar.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What a list says of its rows when it leaves as a file: written down once, for every format.
///
/// @param name of the file, without its ending
/// @param sheet its name inside Excel
/// @param title above the list
/// @param asOf under the title: as of which day, and what was chosen
/// @param cells what stands in a row
public record Listing<T>(
    String name, String sheet, String title, String asOf, List<Cell<T>> cells) {

  /// A column and what stands there of a row.
  ///
  /// @param value null for the place of the row in the list
  public record Cell<T>(Column column, @Nullable Value<T> value) {}

  /// What a row says in one column: a text, a number, a day, or null for nothing.
  @FunctionalInterface
  public interface Value<T> {
    @Nullable Object of(T row);
  }

  public static <T> Listing<T> of(String name, String sheet, String title, String asOf) {
    return new Listing<>(name, sheet, title, asOf, List.of());
  }

  public Listing<T> with(Column column, Value<T> value) {
    return and(new Cell<>(column, value));
  }

  /// A column that counts the rows.
  public Listing<T> counting(Column column) {
    return and(new Cell<>(column, null));
  }

  private Listing<T> and(Cell<T> cell) {
    List<Cell<T>> more = new ArrayList<>(cells);
    more.add(cell);
    return new Listing<>(name, sheet, title, asOf, List.copyOf(more));
  }

  /// The list with its rows, however many there are: they are asked for one by one.
  public ListFile rows(Consumer<Consumer<T>> each) {
    return new ListFile(name, (format, out) -> ListFile.write(this, each, format, out));
  }

  Column[] columns() {
    return cells.stream().map(Cell::column).toArray(Column[]::new);
  }

  @Nullable Object[] values(T row, long number) {
    @Nullable Object[] values = new Object[cells.size()];
    for (int place = 0; place < values.length; place++) {
      Value<T> value = cells.get(place).value();
      values[place] = value == null ? number : value.of(row);
    }
    return values;
  }
}
