package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpar.documents.Cell;
import org.openpar.documents.OfficeBlock.Grid;
import org.openpar.plan.model.TaskField;

/// The header of a table of tasks or of targets: one to three grid rows that say what every column
/// holds, in any order of columns.
///
/// @param row the first of its rows
/// @param height how many rows it takes
record HeaderRow(int row, int height, List<Column> columns) {

  private static final int TALLEST = 3;

  /// The header that begins in this row of the grid, if one does.
  static Optional<HeaderRow> at(Grid grid, int row) {
    return at(grid, row, TALLEST);
  }

  /// This header again, further down; it is no deeper than the first, whatever is merged below it.
  Optional<HeaderRow> again(Grid grid, int next) {
    return at(grid, next, height == 0 ? TALLEST : height);
  }

  private static Optional<HeaderRow> at(Grid grid, int row, int tallest) {
    int height = Math.min(height(grid, row), tallest);
    List<Heading> headings =
        IntStream.range(0, grid.columns()).mapToObj(c -> heading(grid, row, height, c)).toList();
    long cells = headings.stream().map(Heading::cell).distinct().count();
    long listed =
        headings.stream()
            .filter(heading -> heading.listed() && heading.cell().row() >= row)
            .map(Heading::cell)
            .distinct()
            .count();
    List<Column> columns = PeriodColumns.told(numbered(new Contest(headings).columns()));
    HeaderRow header = new HeaderRow(row, height, columns).withPapers().settled();
    boolean sure = listed >= 2 || listed == 1 && header.tellsEnough();
    boolean enough = cells >= 2 && sure && (header.ofTasks() || header.ofTargets());
    return enough ? Optional.of(header) : Optional.empty();
  }

  /// The first column may hold the numbers below no header at all.
  private static List<Column> numbered(List<Column> columns) {
    boolean told = columns.stream().anyMatch(column -> column.kind() == ColumnKind.NUMBER);
    Column first = columns.getFirst();
    return told || !first.title().isEmpty()
        ? columns
        : Stream.concat(Stream.of(first.as(ColumnKind.NUMBER)), columns.stream().skip(1)).toList();
  }

  boolean ofTasks() {
    return has(ColumnKind.TASK)
        && (has(ColumnKind.LEAD)
            || has(ColumnKind.COOPERATING)
            || has(ColumnKind.TIME)
            || has(ColumnKind.END)
            || has(ColumnKind.PRODUCT));
  }

  /// Whether any column says when, as tables of what was done do not.
  boolean saysWhen() {
    return columns.stream().anyMatch(column -> column.kind().field() == TaskField.DEADLINE);
  }

  /// Four different columns that nobody listed are a header beside "STT" all the same.
  private boolean tellsEnough() {
    return has(ColumnKind.NUMBER)
        && has(ColumnKind.TASK)
        && has(ColumnKind.LEAD)
        && (has(ColumnKind.TIME) || has(ColumnKind.COOPERATING) || has(ColumnKind.PRODUCT));
  }

  boolean ofTargets() {
    return !has(ColumnKind.TASK) && has(ColumnKind.TARGET);
  }

  boolean has(ColumnKind kind) {
    return columns.stream().anyMatch(column -> column.kind() == kind);
  }

  /// Whether a cell of the table begins in this header and only reaches below it.
  boolean begins(Cell cell) {
    return cell.row() >= row && cell.row() < row + height;
  }

  /// What its columns hold, from left to right.
  List<ColumnKind> kinds() {
    return columns.stream().map(Column::kind).toList();
  }

  List<Column> of(ColumnKind kind) {
    return columns.stream().filter(column -> column.kind() == kind).toList();
  }

  /// The words all these headers begin with: "Kinh phí" of "Kinh phí Trung ương".
  String sharedWords(List<Column> some) {
    String shared = some.getFirst().title();
    while (!shared.isEmpty() && !allBegin(some, shared)) {
      shared = shared.substring(0, Math.max(0, shared.lastIndexOf(' ')));
    }
    return shared;
  }

  private static boolean allBegin(List<Column> some, String words) {
    return some.stream().allMatch(column -> (column.title() + " ").startsWith(words + " "));
  }

  /// The same columns for the next part of a table that a page break cut in two.
  HeaderRow continued() {
    return new HeaderRow(0, 0, columns);
  }

  /// Papers that a body has to draft, each until a day, are tasks; what they are about is more of
  /// them. Beside tasks, or in a list of papers that exist, their names are words like others.
  private HeaderRow withPapers() {
    if (!has(ColumnKind.DOCUMENT)) {
      return this;
    }
    boolean tasks = areDrafted() && of(ColumnKind.TASK).stream().allMatch(Column::tellsContent);
    return mapped(
        column ->
            switch (column.kind()) {
              case DOCUMENT -> column.as(tasks ? ColumnKind.TASK : ColumnKind.OTHER);
              case TASK -> column.as(tasks ? ColumnKind.OTHER : ColumnKind.TASK);
              default -> column;
            });
  }

  private boolean areDrafted() {
    boolean due =
        has(ColumnKind.TIME)
            || has(ColumnKind.END)
            || has(ColumnKind.PERIOD)
            || has(ColumnKind.COOPERATING);
    return has(ColumnKind.LEAD) && due && !areInForce();
  }

  /// "Số, ký hiệu | Tên văn bản | Ngày ban hành": papers with a number and the day of their issue.
  private boolean areInForce() {
    boolean numbered = columns.stream().anyMatch(Column::holdsSymbols);
    return numbered && of(ColumnKind.TIME).stream().allMatch(Column::tellsOfIssue);
  }

  /// Beside tasks, a target is what the task is to bring about.
  private HeaderRow settled() {
    if (!has(ColumnKind.TASK)) {
      return this;
    }
    ColumnKind product = has(ColumnKind.PRODUCT) ? ColumnKind.OTHER : ColumnKind.PRODUCT;
    return mapped(column -> column.kind() == ColumnKind.TARGET ? column.as(product) : column);
  }

  private HeaderRow mapped(UnaryOperator<Column> change) {
    return new HeaderRow(row, height, columns.stream().map(change).toList());
  }

  private static int height(Grid grid, int row) {
    int tallest =
        grid.rows().get(row).stream()
            .filter(cell -> cell.row() == row && !cell.text().isBlank())
            .mapToInt(Cell::rowSpan)
            .max()
            .orElse(1);
    int most = Math.min(TALLEST, grid.rows().size() - row);
    int height = Math.clamp(tallest, 1, most);
    boolean deeper =
        height < most && divides(grid, row + height) && (height > 1 || narrow(grid, row));
    return deeper ? height + 1 : height;
  }

  /// Whether cells of a row of headers have nothing below them, for they were not merged down.
  private static boolean narrow(Grid grid, int row) {
    List<Cell> above =
        grid.rows().get(row).stream().distinct().filter(cell -> cell.columnSpan() == 1).toList();
    return above.size() >= 2
        && above.stream().allMatch(cell -> Words.blank(grid.cell(row + 1, cell.column()).text()));
  }

  /// A row that only tells the columns of a wide header apart ("Trong đó": "Trung ương", "Địa
  /// phương"), though nothing is merged into it from above.
  private static boolean divides(Grid grid, int row) {
    List<Cell> own =
        grid.rows().get(row).stream()
            .distinct()
            .filter(cell -> cell.row() == row && !Words.blank(cell.text()))
            .toList();
    return own.size() >= 2
        && own.stream()
            .allMatch(
                cell ->
                    grid.cell(row - 1, cell.column()).columnSpan() > 1
                        && cell.text().chars().noneMatch(Character::isDigit));
  }

  private static Heading heading(Grid grid, int row, int height, int column) {
    Cell leaf = grid.cell(row + height - 1, column);
    String both =
        IntStream.range(row, row + height)
            .mapToObj(each -> grid.cell(each, column))
            .distinct()
            .map(Cell::text)
            .collect(Collectors.joining(" "));
    Optional<Claim> claim = Claim.of(leaf.text()).filter(Claim::exact).or(() -> Claim.of(both));
    return new Heading(column, leaf, Words.tidy(both), claim);
  }

  /// A header over one column and what it claims.
  record Heading(int column, Cell cell, String title, Optional<Claim> claim) {

    boolean listed() {
      return claim.filter(Claim::exact).isPresent();
    }
  }

  /// Settles which column holds what when several claim the same.
  private record Contest(List<Heading> headings) {

    List<Column> columns() {
      List<Column> columns = new ArrayList<>();
      for (Heading heading : headings) {
        columns.add(new Column(heading.column(), kind(heading), heading.title()));
      }
      return columns;
    }

    private ColumnKind kind(Heading heading) {
      ColumnKind claimed = claimed(heading);
      if (claimed == ColumnKind.OTHER
          || claimed == ColumnKind.MONEY
          || winner(claimed).cell().equals(heading.cell())) {
        return claimed;
      }
      return isGroupOfTheWinner(heading, claimed) ? ColumnKind.GROUP : ColumnKind.OTHER;
    }

    /// "Nhiệm vụ | Hoạt động": the wider word at the left names the group of the narrower one.
    private boolean isGroupOfTheWinner(Heading loser, ColumnKind claimed) {
      return claimed == ColumnKind.TASK
          && loser.column() < winner(claimed).column()
          && headings.stream().noneMatch(other -> claimed(other) == ColumnKind.GROUP);
    }

    private Heading winner(ColumnKind kind) {
      return headings.stream()
          .filter(heading -> claimed(heading) == kind)
          .min(Comparator.comparingInt(heading -> heading.claim().map(Claim::rank).orElse(0)))
          .orElseThrow();
    }

    private static ColumnKind claimed(Heading heading) {
      return heading.claim().map(Claim::kind).orElse(ColumnKind.OTHER);
    }
  }
}
