package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.OfficeBlock.Grid;
import org.openpar.plan.model.FieldDoubt;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.Source;
import org.openpar.plan.model.TaskField;

/// One table of tasks, read row by row under its open headings.
final class TaskTable {

  private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(?:,\\d{1,3}){1,7}");

  /// What the rows gave.
  record Rows(List<RawTask> tasks, List<Problem> problems) {}

  private final Grid grid;
  private final Headings headings;
  private final List<Heading> above;
  private final List<RawTask> tasks = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private HeaderRow header;
  private final List<Integer> closingRows = new ArrayList<>();
  private int blanks;
  private int filler;
  private @Nullable String area;
  private @Nullable String group;

  /// @param above the headings right above the table
  TaskTable(Grid grid, HeaderRow header, Headings headings, List<Heading> above) {
    this.grid = grid;
    this.header = header;
    this.headings = headings;
    this.above = above;
  }

  int number() {
    return grid.number();
  }

  String name() {
    return grid.name();
  }

  int columns() {
    return grid.columns();
  }

  HeaderRow header() {
    return header;
  }

  Headings headings() {
    return headings;
  }

  /// Goes on with the last task of the table before, which a page break may have cut in two.
  void goOnFrom(RawTask before) {
    tasks.add(before);
  }

  Rows read() {
    enterTitles();
    int row = header.row() + header.height();
    int closing = ClosingRows.in(grid, row);
    while (row < grid.rows().size()) {
      Optional<HeaderRow> repeated = header.again(grid, row);
      if (repeated.isPresent()) {
        header = repeated.get();
        row += header.height();
        closing = ClosingRows.in(grid, row);
      } else if (row < closing) {
        read(new TableRow(grid, row, header));
        row++;
      } else {
        boolean says = !words(new TableRow(grid, row, header)).isEmpty();
        if (says && !ClosingRows.isNote(grid, row)) {
          closingRows.add(row);
        }
        row++;
      }
    }
    report();
    return new Rows(tasks, problems);
  }

  /// A title that the table's own headings would end captions all of it; but where both name an
  /// area, only theirs counts.
  private void enterTitles() {
    Optional<Heading> own = above.isEmpty() ? Optional.empty() : firstHeading();
    for (Heading title : above) {
      Source source = new Source(grid.number(), header.row() + 1);
      if (own.isEmpty() || own.get().rank() > title.rank()) {
        headings.enter(title, source);
      } else if (title.namesArea() && own.get().namesArea() && !title.saysWhose()) {
        headings.close(title);
      } else {
        headings.caption(title, source);
      }
    }
  }

  private void read(TableRow row) {
    RowKind kind = RowKind.of(row);
    countFiller(row, kind);
    switch (kind) {
      case BLANK -> {}
      case COLUMN_NUMBERS -> {}
      case HEADING -> {
        if (isNextTask(row)) {
          add(row);
        } else {
          enter(row);
        }
      }
      case CONTINUATION -> append(row);
      case TOTAL -> problems.add(Problem.at(row.source(), "problem.plan.total-row", words(row)));
      case ORPHAN -> {
        if (!joins(row)) {
          problems.add(Problem.at(row.source(), "problem.plan.row-without-text", words(row)));
        }
      }
      case TASK -> {
        if (!joins(row)) {
          add(row);
        }
      }
    }
  }

  /// Whether the row is the rest of the task above and was joined to it.
  private boolean joins(TableRow row) {
    Optional<CutRow> rest =
        tasks.isEmpty()
            ? Optional.empty()
            : CutRow.of(row, tasks.getLast()).filter(CutRow::isCertain);
    rest.ifPresent(
        half -> {
          tasks.removeLast();
          tasks.add(half.joined(words(row)));
        });
    return rest.isPresent();
  }

  /// Empty rows and rows of dots count when something stands below them.
  private void countFiller(TableRow row, RowKind kind) {
    filler += kind == RowKind.BLANK ? 0 : blanks;
    blanks = kind == RowKind.BLANK && row.struck().isEmpty() ? blanks + 1 : 0;
  }

  /// "12 | Xây dựng báo cáo" with nothing beside, after task 11 and with none of its own below, is
  /// a task of which nothing more is said.
  private boolean isNextTask(TableRow row) {
    Optional<Numeral> number = row.numeral();
    boolean follows =
        !tasks.isEmpty()
            && number.isPresent()
            && Numeral.of(Objects.requireNonNullElse(tasks.getLast().number(), ""))
                .filter(before -> number.get().follows(before))
                .isPresent();
    boolean alone = follows && !hasChildren(row, number.orElseThrow());
    boolean goesOn = number.filter(n -> nextGoesOn(row, n)).isPresent();
    return !row.empty(ColumnKind.TASK) && (alone || goesOn);
  }

  /// "1 | Việc a" with nothing beside right above task 2; a title in capitals stays one.
  private boolean nextGoesOn(TableRow row, Numeral number) {
    Heading title = Heading.of(row.text(ColumnKind.TASK));
    if (Words.capitals(title.title()) || title.namesArea()) {
      return false;
    }
    int next = row.index() + 1;
    while (next < grid.rows().size()
        && RowKind.of(new TableRow(grid, next, header)) == RowKind.BLANK) {
      next++;
    }
    if (next >= grid.rows().size() || header.again(grid, next).isPresent()) {
      return false;
    }
    TableRow below = new TableRow(grid, next, header);
    return RowKind.of(below) == RowKind.TASK
        && below
            .numeral()
            .filter(n -> n.depth() == number.depth() && n.follows(number))
            .isPresent();
  }

  private boolean hasChildren(TableRow row, Numeral number) {
    for (int next = row.index() + 1; next < grid.rows().size(); next++) {
      TableRow below = new TableRow(grid, next, header);
      RowKind kind = RowKind.of(below);
      if (kind != RowKind.BLANK && header.again(grid, next).isEmpty()) {
        boolean ends =
            kind == RowKind.TOTAL
                || ClosingRows.begin(grid, next)
                || below.numeral().filter(n -> !isChild(n, number)).isPresent();
        return !ends;
      }
    }
    return false;
  }

  /// 1.1 and a) below 1.
  private static boolean isChild(Numeral below, Numeral number) {
    boolean letter = below.style() == Numeral.Style.LOWER && number.style() != Numeral.Style.LOWER;
    return letter || below.within(number);
  }

  /// A heading may have an agency or a date beside it: words no task would show.
  private void enter(TableRow row) {
    if (saying(row) > 1) {
      problems.add(Problem.at(row.source(), "problem.plan.heading-says-more", words(row)));
    }
    headings.enter(heading(row), row.source());
    area = null;
    group = null;
  }

  private static Heading heading(TableRow row) {
    Optional<Numeral> numeral = Numeral.of(Words.tidy(row.own().getFirst().text()));
    String last = Words.tidy(row.own().getLast().text());
    String words = row.text(row.empty(ColumnKind.TASK) ? ColumnKind.GROUP : ColumnKind.TASK);
    String title = saying(row) > 1 ? words : last;
    return numeral.isPresent() && saying(row) > 0
        ? Heading.of(numeral.get(), title)
        : Heading.of(title);
  }

  private static int saying(TableRow row) {
    boolean numbered = Numeral.of(Words.tidy(row.own().getFirst().text())).isPresent();
    return row.own().size() - (numbered ? 1 : 0);
  }

  private void append(TableRow row) {
    if (tasks.isEmpty()) {
      add(row);
      return;
    }
    String more = Words.tidy(row.own().getFirst().text());
    if (row.text(ColumnKind.PRODUCT).equals(more)) {
      FieldDoubt doubt = FieldDoubt.of(TaskField.PRODUCT, "doubt.plan.continued", more);
      tasks.add(tasks.removeLast().alsoProducing(more, doubt));
      return;
    }
    String bullet = row.numbered() ? "" : row.text(ColumnKind.NUMBER);
    String rest = Words.tidy(bullet + " " + more);
    FieldDoubt doubt = FieldDoubt.of(TaskField.TEXT, "doubt.plan.continued", rest);
    tasks.add(tasks.removeLast().continuedBy(rest, doubt));
  }

  private void add(TableRow row) {
    headings.admit(row.numeral().orElse(null));
    area = carried(row, ColumnKind.AREA, area);
    group = carried(row, ColumnKind.GROUP, group);
    boolean groupIsArea =
        area == null
            && group != null
            && headings.path().area() == null
            && Vocabulary.STANDARD.begins("title", group);
    tasks.add(
        new RawTask(
            headings.path(),
            groupIsArea ? group : area,
            groupIsArea ? null : group,
            number(row),
            text(row),
            row.textOrNull(ColumnKind.PRODUCT),
            row.linesOrNull(ColumnKind.LEAD),
            row.linesOrNull(ColumnKind.COOPERATING),
            deadline(row),
            row.money(),
            note(row),
            row.source(),
            doubts(row)));
  }

  private static String text(TableRow row) {
    String text = row.text(ColumnKind.TASK);
    return row.sharesNumber()
        ? Numeral.numbered(text).map(Numeral.Numbered::rest).orElse(text)
        : text;
  }

  /// Where a spreadsheet writes the group only on its first row, the rows below belong to it too.
  private static @Nullable String carried(TableRow row, ColumnKind kind, @Nullable String above) {
    return row.empty(kind) || Ditto.is(row.text(kind)) ? above : row.textOrNull(kind);
  }

  /// A spreadsheet that takes "1.1" for a number shows it with a comma. A cell over number and task
  /// holds both.
  private static @Nullable String number(TableRow row) {
    if (row.sharesNumber()) {
      return Numeral.numbered(row.text(ColumnKind.TASK)).map(n -> n.numeral().text()).orElse(null);
    }
    String number = row.numbered() ? row.textOrNull(ColumnKind.NUMBER) : null;
    return number != null && DECIMAL.matcher(number).matches() ? number.replace(',', '.') : number;
  }

  /// "Bắt đầu | Kết thúc" beside a time or instead of one; "Bắt đầu | Hoàn thành" is such a pair
  /// too. One cell over both says it once.
  private static @Nullable String deadline(TableRow row) {
    String start = row.textOrNull(ColumnKind.START);
    String time = row.time();
    String end = row.empty(ColumnKind.END) ? time : row.textOrNull(ColumnKind.END);
    if (start == null && end == null) {
      return PeriodColumns.crossed(row).orElse(null);
    }
    if (start == null || start.equals(end)) {
      return time == null ? end : time;
    }
    return time == null || row.empty(ColumnKind.END) ? RawTask.join(" - ", start, end) : time;
  }

  private static @Nullable String note(TableRow row) {
    List<String> parts = new ArrayList<>();
    if (!row.text(ColumnKind.NOTE).isEmpty()) {
      parts.add(row.text(ColumnKind.NOTE));
    }
    parts.addAll(row.others());
    return parts.isEmpty() ? null : String.join("; ", parts);
  }

  private List<FieldDoubt> doubts(TableRow row) {
    List<FieldDoubt> doubts = new ArrayList<>();
    if (!tasks.isEmpty() && CutRow.of(row, tasks.getLast()).isPresent()) {
      doubts.add(FieldDoubt.of(TaskField.TEXT, "doubt.plan.perhaps-cut"));
    }
    if (row.reaches(ColumnKind.TASK)) {
      doubts.add(FieldDoubt.of(TaskField.TEXT, "doubt.plan.text-shared"));
    }
    if (header.has(ColumnKind.PERIOD) && row.empty(ColumnKind.TIME) && row.empty(ColumnKind.END)) {
      PeriodColumns.crossed(row)
          .ifPresent(
              when ->
                  doubts.add(FieldDoubt.of(TaskField.DEADLINE, "doubt.plan.from-crosses", when)));
    }
    String lead = Objects.requireNonNullElse(row.linesOrNull(ColumnKind.LEAD), "");
    if (header.of(ColumnKind.LEAD).stream().anyMatch(column -> column.leavesRolesOpen(lead))) {
      doubts.add(FieldDoubt.of(TaskField.LEAD, "doubt.plan.roles-mixed"));
    }
    row.shared()
        .forEach(
            (right, left) ->
                doubts.add(
                    FieldDoubt.of(
                        right.kind().field(),
                        "doubt.plan.cell-shared",
                        left.title(),
                        right.title())));
    row.struck()
        .forEach((field, words) -> doubts.add(FieldDoubt.of(field, "doubt.plan.struck", words)));
    return doubts;
  }

  /// The heading the rows begin with; none where tasks stand above the first.
  private Optional<Heading> firstHeading() {
    for (int row = header.row() + header.height(); row < grid.rows().size(); row++) {
      TableRow line = new TableRow(grid, row, header);
      RowKind kind = RowKind.of(line);
      boolean says = kind != RowKind.BLANK && kind != RowKind.COLUMN_NUMBERS;
      if (says && header.again(grid, row).isEmpty()) {
        boolean heading =
            kind == RowKind.HEADING
                && line.numeral()
                    .filter(number -> number.style() == Numeral.Style.DECIMAL)
                    .map(number -> hasChildren(line, number))
                    .orElse(true);
        return heading ? Optional.of(heading(line)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void report() {
    Source source = new Source(grid.number(), header.row() + 1);
    if (!closingRows.isEmpty()) {
      problems.add(
          Problem.at(
              new Source(grid.number(), closingRows.getFirst() + 1),
              "problem.plan.closing-rows",
              closingRows.stream()
                  .map(row -> words(new TableRow(grid, row, header)))
                  .collect(Collectors.joining(" / "))));
    }
    if (filler > 0) {
      problems.add(Problem.at(source, "problem.plan.filler-rows", String.valueOf(filler)));
    }
    header.of(ColumnKind.MONEY).stream()
        .flatMap(column -> MoneyUnit.ofHeader(column.title()).stream())
        .distinct()
        .forEach(unit -> problems.add(Problem.at(source, "problem.plan.money-unit", unit)));
    for (Column column : header.of(ColumnKind.OTHER)) {
      if (!column.title().isEmpty() && Claim.exactly(column.title()).isEmpty()) {
        problems.add(Problem.at(source, "problem.plan.column-unknown", column.title()));
      }
    }
  }

  private static String words(TableRow row) {
    return String.join(" | ", row.texts().stream().filter(text -> !text.isEmpty()).toList());
  }
}
