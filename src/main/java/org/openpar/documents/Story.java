package org.openpar.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Blocks in reading order: the body of a paper, or what stands in one cell. Blank paragraphs say
/// nothing and are left out.
final class Story {

  /// Numbers the tables of a file through, text boxes included.
  static final class Numbers {
    private int tables;
  }

  private final Budget budget;
  private final Numbers numbers;
  private final List<OfficeBlock> blocks = new ArrayList<>();
  private final List<Story> cells = new ArrayList<>();

  Story(Budget budget, Numbers numbers) {
    this.budget = budget;
    this.numbers = numbers;
  }

  void paragraph(Wording wording, boolean bold) {
    if (!wording.isEmpty()) {
      add(new OfficeBlock.Paragraph(wording.text(), bold, wording.struck()));
      budget.characters(wording.length());
    }
  }

  /// A table of a single column that has a table inside is only a frame around it: what stands in
  /// its cells is the paper's own.
  void grid(String name, List<List<Cell>> rows) {
    List<Story> within = List.copyOf(cells);
    cells.clear();
    if (rows.isEmpty() || rows.getFirst().isEmpty()) {
      return;
    }
    if (rows.getFirst().size() == 1 && within.stream().anyMatch(Story::hasTable)) {
      within.stream().flatMap(cell -> cell.blocks.stream()).forEach(this::unframed);
    } else {
      add(new OfficeBlock.Grid(++numbers.tables, name, rows));
    }
  }

  private void unframed(OfficeBlock block) {
    add(
        switch (block) {
          case OfficeBlock.Paragraph paragraph -> paragraph;
          case OfficeBlock.Grid grid ->
              new OfficeBlock.Grid(++numbers.tables, grid.name(), grid.rows());
        });
  }

  private boolean hasTable() {
    return blocks.stream().anyMatch(OfficeBlock.Grid.class::isInstance);
  }

  void addAll(Story aside) {
    blocks.addAll(aside.blocks);
  }

  /// What stands in a box beside the running text: its tables are the paper's own, its words may be
  /// anything from a stamp to an order, so they are told as well.
  void box(Consumer<Story> reader, Notices notices) {
    Story box = aside();
    reader.accept(box);
    notices.tellBox(
        box.blocks.stream()
            .filter(OfficeBlock.Paragraph.class::isInstance)
            .map(Story::lines)
            .filter(lines -> !lines.isEmpty())
            .collect(Collectors.joining(" ")));
    addAll(box);
  }

  /// A story within this one; its tables are not tables of the file when it is a cell's.
  Story cell() {
    Story cell = new Story(budget, new Numbers());
    cells.add(cell);
    return cell;
  }

  /// What stands at the foot of the page.
  Story note() {
    return new Story(budget, new Numbers());
  }

  /// Adds the words of a note behind its mark.
  void noted(String mark, Wording note) {
    if (!note.isEmpty()) {
      paragraph(new Wording(mark + " " + note.text(), note.struck()), false);
    }
  }

  Story aside() {
    return new Story(budget, numbers);
  }

  List<OfficeBlock> blocks() {
    return List.copyOf(blocks);
  }

  /// All of it as the text of one cell: a line for every paragraph and every row of a table within.
  Wording asCell() {
    String text =
        blocks.stream()
            .map(Story::lines)
            .filter(lines -> !lines.isEmpty())
            .collect(Collectors.joining("\n"));
    return new Wording(text, Wording.struckTogether(blocks.stream().map(Story::struck).toList()));
  }

  private static String struck(OfficeBlock block) {
    return switch (block) {
      case OfficeBlock.Paragraph paragraph -> paragraph.struck();
      case OfficeBlock.Grid grid ->
          Wording.struckTogether(
              grid.rows().stream().flatMap(List::stream).distinct().map(Cell::struck).toList());
    };
  }

  private static String lines(OfficeBlock block) {
    return switch (block) {
      case OfficeBlock.Paragraph paragraph -> paragraph.text();
      case OfficeBlock.Grid grid ->
          grid.rows().stream()
              .map(Story::line)
              .filter(line -> !line.isEmpty())
              .collect(Collectors.joining("\n"));
    };
  }

  private static String line(List<Cell> row) {
    return row.stream()
        .distinct()
        .map(Cell::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void add(OfficeBlock block) {
    blocks.add(block);
    budget.block();
  }
}
