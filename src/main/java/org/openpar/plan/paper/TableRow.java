package org.openpar.plan.paper;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.Cell;
import org.openpar.documents.OfficeBlock.Grid;
import org.openpar.plan.model.Source;
import org.openpar.plan.model.TaskField;

/// A row of an annex, seen through its header: cells by position, merged ones filled down.
record TableRow(Grid grid, int index, HeaderRow header) {

  /// Whether the column of numbers says one; a bullet or dots there number nothing.
  boolean numbered() {
    return !empty(ColumnKind.NUMBER) && !Mark.isBullet(text(ColumnKind.NUMBER));
  }

  /// The text of a kind of column, merged cells counted once; "" when there is none.
  String text(ColumnKind kind) {
    return join(
        header.of(kind).stream()
            .map(this::cell)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /// Like [#text], with the lines of the cell apart: one body often stands on each.
  @Nullable String linesOrNull(ColumnKind kind) {
    String lines =
        header.of(kind).stream()
            .map(this::cell)
            .distinct()
            .flatMap(cell -> cell.text().lines())
            .map(Words::tidy)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? null : lines;
  }

  /// The words of the column of times, if it says anything.
  @Nullable String time() {
    String words = textOrNull(ColumnKind.TIME);
    return words == null ? null : header.of(ColumnKind.TIME).getFirst().inWords(words);
  }

  @Nullable String textOrNull(ColumnKind kind) {
    return Words.tidyOrNull(text(kind));
  }

  /// Whether the columns of this kind hold nothing here, or only dots and dashes.
  boolean empty(ColumnKind kind) {
    return Words.blank(text(kind));
  }

  /// The cells that begin in this row and hold something; a bullet in the column of numbers does
  /// not.
  List<Cell> own() {
    return grid.rows().get(index).stream()
        .distinct()
        .filter(cell -> cell.row() == index && !Words.blank(cell.text()))
        .filter(cell -> !Mark.isBullet(cell.text()) || !isNumber(cell))
        .toList();
  }

  private boolean isNumber(Cell cell) {
    return header.of(ColumnKind.NUMBER).stream().anyMatch(column -> cell(column).equals(cell));
  }

  /// Those that do not only tell of money.
  List<Cell> ownButMoney() {
    return own().stream()
        .filter(
            cell ->
                header.columns().stream()
                    .filter(column -> cell(column).equals(cell))
                    .anyMatch(column -> column.kind() != ColumnKind.MONEY))
        .toList();
  }

  /// All texts of the row, each cell once.
  List<String> texts() {
    return grid.rows().get(index).stream().distinct().map(cell -> Words.tidy(cell.text())).toList();
  }

  /// Columns of another kind than the one at their left, by that one, where one cell covers both.
  Map<Column, Column> shared() {
    Map<Column, Column> shared = new LinkedHashMap<>();
    for (int i = 1; i < header.columns().size(); i++) {
      Column left = header.columns().get(i - 1);
      Column right = header.columns().get(i);
      boolean another =
          left.kind() != ColumnKind.NUMBER
              && left.kind().field() != right.kind().field()
              && cell(left).equals(cell(right));
      if (another && !Words.blank(cell(right).text())) {
        shared.put(right, left);
      }
    }
    return shared;
  }

  /// Whether one cell covers the number and the task, or no column is for numbers.
  boolean sharesNumber() {
    return !header.has(ColumnKind.NUMBER)
        || header.of(ColumnKind.NUMBER).stream()
            .anyMatch(
                number ->
                    header.of(ColumnKind.TASK).stream()
                        .anyMatch(task -> cell(task).equals(cell(number))));
  }

  /// What is crossed out in the row, by the field of a task it would belong to.
  Map<TaskField, String> struck() {
    Map<TaskField, String> struck = new EnumMap<>(TaskField.class);
    for (Column column : header.columns()) {
      String words = Words.tidy(cell(column).struck());
      if (!words.isEmpty()) {
        struck.merge(
            column.kind().field(), words, (one, two) -> one.equals(two) ? one : one + " … " + two);
      }
    }
    return struck;
  }

  /// Where no column is for numbers, the task's own words may begin with one.
  Optional<Numeral> numeral() {
    return header.has(ColumnKind.NUMBER)
        ? Numeral.of(text(ColumnKind.NUMBER))
        : Numeral.numbered(text(ColumnKind.TASK)).map(Numeral.Numbered::numeral);
  }

  /// Whether a cell of this kind reaches into the row from above.
  boolean reaches(ColumnKind kind) {
    return header.of(kind).stream()
        .map(this::cell)
        .anyMatch(cell -> cell.row() < index && !Words.blank(cell.text()));
  }

  /// Columns nobody knows, each under its header.
  List<String> others() {
    return header.columns().stream()
        .filter(column -> column.kind() == ColumnKind.OTHER || saysMoreThanWhen(column))
        .filter(column -> !Words.blank(cell(column).text()))
        .map(column -> column.title() + ": " + Words.tidy(cell(column).text()))
        .distinct()
        .toList();
  }

  private boolean saysMoreThanWhen(Column column) {
    return column.kind() == ColumnKind.PERIOD && !PeriodColumns.isCross(cell(column).text());
  }

  /// The money; several columns of it ("Trung ương", "Địa phương") each under its own words.
  @Nullable String money() {
    List<Column> columns = header.of(ColumnKind.MONEY);
    if (columns.stream().map(this::cell).distinct().count() < 2) {
      return textOrNull(ColumnKind.MONEY);
    }
    String shared = header.sharedWords(columns);
    return Words.tidyOrNull(
        columns.stream()
            .filter(column -> !Words.blank(cell(column).text()))
            .map(column -> titled(column, column.title().substring(shared.length())))
            .distinct()
            .collect(Collectors.joining("; ")));
  }

  private String titled(Column column, String title) {
    return Words.tidy(title.isBlank() ? column.title() : title)
        + ": "
        + Words.tidy(cell(column).text());
  }

  Source source() {
    return new Source(grid.number(), index + 1);
  }

  /// Below a repeated header a merge goes on with the row above that header.
  private Cell cell(Column column) {
    Cell cell = grid.cell(index, column.index());
    boolean ofHeader = cell.row() < index && header.begins(cell) && header.row() > 0;
    return ofHeader ? grid.cell(header.row() - 1, column.index()) : cell;
  }

  private static String join(Set<Cell> cells) {
    return Words.tidy(cells.stream().map(Cell::text).collect(Collectors.joining(" ")));
  }
}
