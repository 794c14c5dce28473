package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.OfficeBlock;
import org.openpar.documents.OfficeBlock.Grid;
import org.openpar.documents.OfficeBlock.Paragraph;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.Source;

/// Reads the tables of a plan: which of them hold tasks or targets, and every row of those. Tables
/// that only lay out the head or the signatures are left to [Lines].
final class AnnexReader {

  /// "- 2 -", "Trang 3/5", "PHỤ LỤC (tiếp theo)": a table goes on below it.
  private static final Pattern BETWEEN_PAGES =
      Pattern.compile("[- ]*(?:trang )?\\d{1,3}(?:/\\d{1,3})?[- ]*|.{0,60}\\(tiep(?: theo)?\\)");

  /// "Biểu số 01:", "PHỤ LỤC II." before the words of a caption.
  private static final Pattern COUNTED =
      Pattern.compile("(?:bieu|bang|phu luc)(?: so)? (?:\\d{1,2}|[ivx]+)[a-d]?\\s*[.:–-]\\s*");

  private final List<RawTask> tasks = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();
  private final List<Integer> readGrids = new ArrayList<>();
  private final Set<ColumnKind> fields = EnumSet.noneOf(ColumnKind.class);
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Headings> outlines = new LinkedHashSet<>();
  private @Nullable TaskTable last;
  private @Nullable Integer year;
  private final List<Heading> above = new ArrayList<>();
  private boolean proseSince;
  private boolean keyTasksAbove;
  private boolean resultsAbove;

  private AnnexReader() {}

  static Annex read(List<OfficeBlock> blocks) {
    AnnexReader reader = new AnnexReader();
    for (OfficeBlock block : blocks) {
      switch (block) {
        case Paragraph paragraph -> reader.pass(paragraph);
        case Grid grid -> reader.read(grid);
      }
    }
    return reader.annex();
  }

  /// The row in which a grid's first table of tasks or targets begins.
  static Optional<HeaderRow> firstHeader(Grid grid) {
    for (int row = 0; row < grid.rows().size(); row++) {
      Optional<HeaderRow> header = HeaderRow.at(grid, row);
      if (header.isPresent()) {
        return header;
      }
    }
    return Optional.empty();
  }

  private void pass(Paragraph paragraph) {
    String text = Words.tidy(paragraph.text());
    if (text.isEmpty() || BETWEEN_PAGES.matcher(Words.fold(text)).matches()) {
      return;
    }
    keyTasksAbove = Vocabulary.STANDARD.begins("section.KEY_TASKS", Heading.of(text).title());
    resultsAbove = Vocabulary.STANDARD.begins("section.RESULTS", Heading.of(text).title());
    Heading heading = area(text, paragraph.bold());
    if (heading == null) {
      proseSince = true;
      if (!Vocabulary.STANDARD.begins("aside", text)) {
        above.clear();
      }
    } else {
      above.add(heading);
    }
  }

  private void read(Grid grid) {
    Optional<HeaderRow> header = firstHeader(grid);
    Optional<OwnTable> own = OwnTable.of(grid);
    if (own.isPresent()) {
      read(own.get());
    } else if (resultsAbove && header.filter(HeaderRow::saysWhen).isEmpty()) {
      problems.add(
          Problem.at(new Source(grid.number(), 1), "problem.plan.table-unread", firstRow(grid)));
    } else if (header.isEmpty()) {
      readContinuation(grid);
    } else if (header.get().ofTargets()) {
      readGrids.add(grid.number());
      targets.addAll(TargetTable.read(grid, header.get()));
    } else {
      List<Heading> titles = headingsAbove(grid, header.get());
      tellKeyTasks(grid, header.get());
      Headings outline = outline(grid, header.get(), titles);
      boolean goesOn = last != null && outline == last.headings();
      read(new TaskTable(grid, header.get(), outline, titles), goesOn);
    }
    above.clear();
    proseSince = false;
    keyTasksAbove = false;
    resultsAbove = false;
  }

  /// A table of key tasks names bodies and days like any other, but may say again what another
  /// table says.
  private void tellKeyTasks(Grid grid, HeaderRow header) {
    boolean titled =
        header.of(ColumnKind.TASK).stream()
            .anyMatch(column -> Vocabulary.STANDARD.begins("section.KEY_TASKS", column.title()));
    if (keyTasksAbove || titled) {
      problems.add(
          Problem.at(
              new Source(grid.number(), header.row() + 1), "problem.plan.key-tasks-in-table"));
    }
  }

  private void read(OwnTable own) {
    year = own.year();
    readGrids.add(own.grid().number());
    own.columns().forEach(column -> fields.add(column.kind()));
    tasks.addAll(own.tasks());
  }

  /// A table without header that goes on with the columns of the one before a page break. One that
  /// numbers its columns anew, or stands behind a caption, is another table: its words are told.
  private void readContinuation(Grid grid) {
    TaskTable before = last;
    if (grid.columns() < 3 || before == null && !headed(grid)) {
      return;
    }
    if (before == null || proseSince || grid.columns() != before.columns() || headed(grid)) {
      problems.add(
          Problem.at(new Source(grid.number(), 1), "problem.plan.table-unread", firstRow(grid)));
    } else {
      read(
          new TaskTable(grid, before.header().continued(), before.headings(), List.copyOf(above)),
          true);
    }
  }

  private static boolean headed(Grid grid) {
    return grid.rows().getFirst().stream()
        .anyMatch(cell -> Claim.exactly(cell.text()).filter(ColumnKind.NUMBER::equals).isPresent());
  }

  private static String firstRow(Grid grid) {
    return grid.rows().getFirst().stream()
        .distinct()
        .map(cell -> Words.tidy(cell.text()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  /// A table that repeats the header of the one right before it goes on under its headings; so does
  /// one below a lower heading of the same section.
  private Headings outline(Grid grid, HeaderRow header, List<Heading> titles) {
    TaskTable before = last;
    boolean goesOn =
        before != null
            && !proseSince
            && header.row() == 0
            && grid.name().equals(before.name())
            && grid.columns() == before.columns()
            && header.kinds().equals(before.header().kinds());
    return goesOn && before != null ? before.headings() : new Headings();
  }

  private void read(TaskTable table, boolean goesOn) {
    if (goesOn && !tasks.isEmpty() && above.isEmpty()) {
      table.goOnFrom(tasks.removeLast());
    }
    TaskTable.Rows rows = table.read();
    readGrids.add(table.number());
    tasks.addAll(rows.tasks());
    problems.addAll(rows.problems());
    table.header().columns().forEach(column -> fields.add(column.kind()));
    outlines.add(table.headings());
    last = table;
  }

  /// "I. CẢI CÁCH THỂ CHẾ", "1. Xây dựng văn bản", "NHIỆM VỤ CẤP HUYỆN" as the paragraphs right
  /// above a table or as the rows above its header; else the name of its sheet.
  private List<Heading> headingsAbove(Grid grid, HeaderRow header) {
    List<Heading> titles = new ArrayList<>(above);
    for (int row = 0; row < header.row(); row++) {
      List<String> texts =
          grid.rows().get(row).stream()
              .map(cell -> Words.tidy(cell.text()))
              .filter(text -> !text.isEmpty())
              .distinct()
              .toList();
      Heading title = texts.size() == 1 ? area(texts.getFirst(), false) : null;
      boolean aside = texts.stream().allMatch(text -> Vocabulary.STANDARD.begins("aside", text));
      if (title != null) {
        titles.add(title);
      } else if (!aside) {
        titles.clear();
      }
    }
    Heading sheet = Heading.of(grid.name());
    boolean speaks = sheet.namesArea() || sheet.saysWhose();
    return titles.isEmpty() && speaks ? List.of(sheet) : List.copyOf(titles);
  }

  private static @Nullable Heading area(String text, boolean bold) {
    Matcher counted = COUNTED.matcher(Words.fold(text));
    boolean table = counted.lookingAt();
    Heading heading = Heading.of(table ? text.substring(counted.end()) : text);
    boolean title = !text.endsWith(".") || Words.capitals(text) || heading.namesArea();
    boolean numbered = heading.numeral().isPresent() && title && !heading.isGeneric();
    boolean set = table || Words.capitals(text);
    boolean named = set && heading.namesArea() && !Title.names(text);
    boolean whose = (bold || set) && heading.saysWhose();
    return numbered || named || whose ? heading : null;
  }

  private Annex annex() {
    outlines.forEach(outline -> problems.addAll(outline.childless()));
    return new Annex(
        List.copyOf(tasks),
        List.copyOf(targets),
        List.copyOf(readGrids),
        List.copyOf(fields),
        year,
        List.copyOf(problems));
  }
}
