package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.Cell;
import org.openpar.documents.OfficeBlock.Grid;
import org.openpar.plan.model.Source;

/// An annex in this house's own form. Its rows say by their form what they are, so nothing is
/// guessed and every letter comes back: line breaks, "nt", a task that only has a text.
record OwnTable(Grid grid, int header, int year, List<AnnexColumn> columns) {

  /// The grid as such an annex, if its name and its headers say so.
  static Optional<OwnTable> of(Grid grid) {
    Integer year = AnnexForm.year(grid.name());
    return year == null
        ? Optional.empty()
        : IntStream.range(0, grid.rows().size())
            .mapToObj(row -> new OwnTable(grid, row, year, columns(grid, row)))
            .filter(OwnTable::isComplete)
            .findFirst();
  }

  private static List<AnnexColumn> columns(Grid grid, int row) {
    return grid.rows().get(row).stream()
        .flatMap(cell -> AnnexColumn.find(cell.text()).stream())
        .distinct()
        .toList();
  }

  private boolean isComplete() {
    return columns.size() == grid.columns()
        && columns.getFirst().kind() == ColumnKind.NUMBER
        && columns.contains(AnnexColumn.TASK);
  }

  List<RawTask> tasks() {
    List<RawTask> tasks = new ArrayList<>();
    HeadingPath area = new HeadingPath(List.of());
    String group = null;
    String number = null;
    for (int row = header + 1; row < grid.rows().size(); row++) {
      Cell first = grid.cell(row, 0);
      Cell second = grid.cell(row, 1);
      if (first.columnSpan() == columns.size()) {
        area = area(first.text());
        group = null;
        number = null;
      } else if (second.columnSpan() == columns.size() - 1) {
        group = said(second);
        number = said(first);
      } else if (grid.rows().get(row).stream().anyMatch(cell -> said(cell) != null)) {
        tasks.add(task(row, area, group, number));
      }
    }
    return tasks;
  }

  private static HeadingPath area(String words) {
    int joint = words.indexOf(AnnexRow.JOINT);
    String code = joint < 0 ? words : words.substring(0, joint);
    String title = joint < 0 ? "" : words.substring(joint + AnnexRow.JOINT.length());
    String kept = title.equals(AnnexRow.UNTITLED) ? "" : title;
    Numeral numeral = new Numeral(Numeral.Style.ROMAN, code, 1);
    return new HeadingPath(List.of(new Heading(Optional.of(numeral), kept)));
  }

  /// @param ofGroup the number of a group that is numbered as a whole
  private RawTask task(
      int row, HeadingPath area, @Nullable String group, @Nullable String ofGroup) {
    Map<AnnexColumn, @Nullable String> cells = new EnumMap<>(AnnexColumn.class);
    for (int column = 0; column < columns.size(); column++) {
      cells.put(columns.get(column), said(grid.cell(row, column)));
    }
    String text = cells.get(AnnexColumn.TASK);
    return new RawTask(
        area,
        null,
        group,
        ofGroup == null ? cells.get(AnnexColumn.NUMBER) : ofGroup,
        text == null ? "" : text,
        cells.get(AnnexColumn.PRODUCT),
        cells.get(AnnexColumn.LEAD),
        cells.get(AnnexColumn.COOPERATING),
        cells.get(AnnexColumn.TIME),
        cells.get(AnnexColumn.MONEY),
        cells.get(AnnexColumn.NOTE),
        new Source(grid.number(), row + 1),
        List.of());
  }

  private static @Nullable String said(Cell cell) {
    return cell.text().isEmpty() ? null : cell.text();
  }
}
