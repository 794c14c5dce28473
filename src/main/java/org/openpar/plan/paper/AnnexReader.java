package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.OfficeBlock;
import org.openpar.documents.OfficeBlock.Grid;
import org.openpar.documents.OfficeBlock.Paragraph;
import org.openpar.plan.model.Problem;

/// Reads the tables of a plan: which of them hold tasks or targets, and every row of those. Tables
/// that only lay out the head or the signatures are left to [Lines].
final class AnnexReader {

  private final List<RawTask> tasks = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();
  private final List<Integer> readGrids = new ArrayList<>();
  private final Set<ColumnKind> fields = EnumSet.noneOf(ColumnKind.class);
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Headings> outlines = new LinkedHashSet<>();
  private @Nullable TaskTable last;
  private @Nullable Integer year;
  private @Nullable String lastParagraph;

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
    lastParagraph = text.isEmpty() ? lastParagraph : text;
  }

  private void read(Grid grid) {
    Optional<HeaderRow> header = firstHeader(grid);
    Optional<OwnTable> own = OwnTable.of(grid);
    if (own.isPresent()) {
      read(own.get());
    } else if (header.isEmpty()) {
      readContinuation(grid);
    } else if (header.get().ofTargets()) {
      readGrids.add(grid.number());
      targets.addAll(TargetTable.read(grid, header.get()));
    } else {
      read(new TaskTable(grid, header.get(), new Headings(), headingAbove(grid, header.get())));
    }
    lastParagraph = null;
  }

  private void read(OwnTable own) {
    year = own.year();
    readGrids.add(own.grid().number());
    own.columns().forEach(column -> fields.add(column.kind()));
    tasks.addAll(own.tasks());
  }

  /// A table without header that goes on with the columns of the one before a page break.
  private void readContinuation(Grid grid) {
    TaskTable above = last;
    if (above != null && grid.columns() >= 3 && grid.columns() == above.columns()) {
      Heading between = lastParagraph == null ? null : area(lastParagraph);
      read(new TaskTable(grid, above.header().continued(), above.headings(), between));
    }
  }

  private void read(TaskTable table) {
    TaskTable.Rows rows = table.read();
    readGrids.add(table.number());
    tasks.addAll(rows.tasks());
    problems.addAll(rows.problems());
    table.header().columns().forEach(column -> fields.add(column.kind()));
    outlines.add(table.headings());
    last = table;
  }

  /// "I. CẢI CÁCH THỂ CHẾ" as the paragraph right above a table of its own, or as the row right
  /// above the header of a sheet.
  private @Nullable Heading headingAbove(Grid grid, HeaderRow header) {
    for (int row = header.row() - 1; row >= 0; row--) {
      List<String> texts =
          grid.rows().get(row).stream()
              .map(cell -> Words.tidy(cell.text()))
              .filter(text -> !text.isEmpty())
              .distinct()
              .toList();
      if (!texts.isEmpty()) {
        return texts.size() == 1 ? area(texts.getFirst()) : null;
      }
    }
    return lastParagraph == null ? null : area(lastParagraph);
  }

  private static @Nullable Heading area(String text) {
    Heading heading = Heading.of(text);
    boolean numbered =
        heading.numeral().isPresent() && !Vocabulary.STANDARD.begins("container", heading.title());
    boolean named = Words.capitals(text) && heading.namesArea() && !Title.names(text);
    return numbered || named ? heading : null;
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
