package org.openpar.documents;

/// A cell of a [Grid]. A merged cell is one object standing at every position it covers.
///
/// @param text its paragraphs, joined by line breaks, in NFC; a formula's or a "=…" text stays text
/// @param row the first row it covers, from 0
/// @param column the first column it covers, from 0
/// @param struck what is crossed out in it and therefore not in the text, mostly ""
public record Cell(String text, int row, int column, int rowSpan, int columnSpan, String struck) {

  /// A cell in which nothing is crossed out.
  public Cell(String text, int row, int column, int rowSpan, int columnSpan) {
    this(text, row, column, rowSpan, columnSpan, "");
  }

  /// Whether the cell begins at this position, or only reaches into it from above or from the left.
  public boolean startsAt(int atRow, int atColumn) {
    return row == atRow && column == atColumn;
  }
}
