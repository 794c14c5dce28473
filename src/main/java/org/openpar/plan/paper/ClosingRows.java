package org.openpar.plan.paper;

import java.util.List;
import java.util.regex.Pattern;
import org.openpar.documents.Cell;
import org.openpar.documents.OfficeBlock.Grid;

/// The rows below the tasks that close a paper inside its table: day, signatures, recipients.
final class ClosingRows {

  private static final Pattern DAY =
      Pattern.compile("[\\p{L} ]+, ngay .{0,6} ?thang .{0,6} ?nam \\d{4}");

  private ClosingRows() {}

  /// The first of these rows from that row on; the height of the table where there is none.
  static int in(Grid grid, int from) {
    int row = from;
    while (row < grid.rows().size() && !begin(grid, row) && !areNotes(grid, row)) {
      row++;
    }
    return row;
  }

  /// Whether only notes to the table stand from here on ("(1) Theo Nghị định …", "Ghi chú: …").
  private static boolean areNotes(Grid grid, int from) {
    int row = from;
    while (row < grid.rows().size() && (isNote(grid, row) || row > from && isEmpty(grid, row))) {
      row++;
    }
    return row > from && (row == grid.rows().size() || begin(grid, row));
  }

  private static boolean isEmpty(Grid grid, int row) {
    return grid.rows().get(row).stream().allMatch(cell -> Words.blank(cell.text()));
  }

  /// Whether the row is one wide cell with such a note.
  static boolean isNote(Grid grid, int row) {
    List<Cell> own =
        grid.rows().get(row).stream()
            .distinct()
            .filter(cell -> cell.row() == row && !Words.blank(cell.text()))
            .toList();
    return own.size() == 1
        && own.getFirst().columnSpan() > grid.columns() / 2
        && Footnotes.isNote(Words.tidy(own.getFirst().text()));
  }

  static boolean begin(Grid grid, int row) {
    List<String> own =
        grid.rows().get(row).stream()
            .distinct()
            .filter(cell -> cell.row() == row && !Words.blank(cell.text()))
            .map(ClosingRows::firstLine)
            .toList();
    return !own.isEmpty()
        && (own.stream().anyMatch(ClosingRows::closes)
            || own.stream().allMatch(ClosingRows::isOffice)
            || own.size() == 1 && DAY.matcher(Words.fold(own.getFirst())).matches());
  }

  private static String firstLine(Cell cell) {
    return Words.tidy(cell.text().strip().lines().findFirst().orElse(""));
  }

  private static boolean closes(String line) {
    return Vocabulary.STANDARD.begins("closing", line)
        || Words.capitals(line) && SignatureLines.authority(line);
  }

  private static boolean isOffice(String line) {
    return Words.capitals(line)
        && (Vocabulary.STANDARD.contains("office", line)
            || Vocabulary.STANDARD.contains("closing.office", line));
  }
}
