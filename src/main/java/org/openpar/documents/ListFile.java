package org.openpar.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/// A list as a controller answers with it; the address it was asked at says in which format it
/// leaves. Row by row: a country's list needs no more memory than a district's.
///
/// @param name of the file, without its ending
public record ListFile(String name, Content content) {

  /// Writes the list in a format.
  @FunctionalInterface
  public interface Content {
    void writeTo(ListFormat format, OutputStream out) throws IOException;
  }

  /// What a sheet of Excel cannot hold any more is left to the other format.
  static <T> void write(
      Listing<T> list, Consumer<Consumer<T>> each, ListFormat format, OutputStream out)
      throws IOException {
    try (RowWriter rows = format.open(list, out)) {
      rows.columns(list.columns());
      each.accept(new Rows<>(list, rows, format.mostRows()));
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  private static final class Rows<T> implements Consumer<T> {

    private final Listing<T> list;
    private final RowWriter out;
    private final long most;
    private long number;

    Rows(Listing<T> list, RowWriter out, long most) {
      this.list = list;
      this.out = out;
      this.most = most;
    }

    @Override
    public void accept(T row) {
      try {
        if (number++ < most) {
          out.row(list.values(row, number));
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
