package org.openpar.documents;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A list on its way out, row by row: a million rows need no more memory than a thousand.
public sealed interface RowWriter extends Closeable permits SheetWriter, CsvWriter {

  /// Writes the header. Asked once, before the first row.
  RowWriter columns(Column... columns) throws IOException;

  /// Writes a row: one value a column, a text, a number, a day, or null for an empty cell.
  RowWriter row(@Nullable Object... values) throws IOException;
}
