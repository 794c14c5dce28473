package org.openpar.documents;

import java.util.List;

/// A piece of a paper in reading order: a paragraph or a table.
public sealed interface OfficeBlock {

  /// @param text in NFC, line breaks kept as "\n"
  /// @param bold whether all of its visible text is bold
  /// @param struck what is crossed out in it and therefore not in the text, mostly ""
  record Paragraph(String text, boolean bold, String struck) implements OfficeBlock {

    /// A paragraph in which nothing is crossed out.
    public Paragraph(String text, boolean bold) {
      this(text, bold, "");
    }
  }

  /// A table by position: every row has the same number of columns, whatever was merged.
  ///
  /// @param number 1 for the first table of the file
  /// @param name a sheet's name; in a Word document the title of its alternative text, mostly ""
  record Grid(int number, String name, List<List<Cell>> rows) implements OfficeBlock {

    public int columns() {
      return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    public Cell cell(int row, int column) {
      return rows.get(row).get(column);
    }
  }
}
