package org.openpar.documents;

import java.io.IOException;
import java.io.OutputStream;

/// What a list may leave as. The ending of the address says which one is asked for.
public enum ListFormat {
  /// For people: to be filtered on the screen and printed.
  EXCEL(".xlsx", 1_000_000) {
    @Override
    RowWriter open(Listing<?> list, OutputStream out) {
      return SheetWriter.to(out, list.sheet()).title(list.title()).asOf(list.asOf());
    }
  },
  /// For machines, and for lists longer than a sheet can be.
  CSV(".csv", Long.MAX_VALUE) {
    @Override
    RowWriter open(Listing<?> list, OutputStream out) throws IOException {
      return CsvWriter.to(out);
    }
  };

  private final String ending;
  private final long mostRows;

  ListFormat(String ending, long mostRows) {
    this.ending = ending;
    this.mostRows = mostRows;
  }

  /// The format an address asks for: `/danh-sach.csv`.
  public static ListFormat of(String address) {
    return address.endsWith(CSV.ending) ? CSV : EXCEL;
  }

  long mostRows() {
    return mostRows;
  }

  abstract RowWriter open(Listing<?> list, OutputStream out) throws IOException;
}
