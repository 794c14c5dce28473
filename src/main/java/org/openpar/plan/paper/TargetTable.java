package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openpar.documents.OfficeBlock.Grid;

/// A table of targets ("Chỉ tiêu | Đơn vị | Kết quả | Chủ trì"): a target is its text, then the
/// other columns in brackets under their headers.
final class TargetTable {

  private TargetTable() {}

  static List<String> read(Grid grid, HeaderRow header) {
    List<String> targets = new ArrayList<>();
    int start = header.row() + header.height();
    int end = ClosingRows.in(grid, start);
    for (int row = start; row < end; row++) {
      TableRow line = new TableRow(grid, row, header);
      boolean target =
          switch (RowKind.of(line)) {
            case TASK, ORPHAN ->
                !line.empty(ColumnKind.TARGET) && HeaderRow.at(grid, row).isEmpty();
            default -> false;
          };
      if (target) {
        targets.add(text(line));
      }
    }
    return targets;
  }

  private static String text(TableRow row) {
    String details =
        row.header().columns().stream()
            .filter(
                column -> column.kind() != ColumnKind.NUMBER && column.kind() != ColumnKind.TARGET)
            .map(column -> detail(row, column))
            .filter(detail -> !detail.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    String target = row.text(ColumnKind.TARGET);
    return details.isEmpty() ? target : target + " (" + details + ")";
  }

  private static String detail(TableRow row, Column column) {
    String text = Words.tidy(row.grid().cell(row.index(), column.index()).text());
    return Words.blank(text) ? "" : column.title() + ": " + text;
  }
}
