package org.openpar.documents;

import java.util.ArrayList;
import java.util.List;
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

  Story(Budget budget, Numbers numbers) {
    this.budget = budget;
    this.numbers = numbers;
  }

  void paragraph(String text, boolean bold) {
    if (!text.isEmpty()) {
      add(new OfficeBlock.Paragraph(text, bold));
      budget.characters(text.length());
    }
  }

  void grid(String name, List<List<Cell>> rows) {
    if (!rows.isEmpty() && !rows.getFirst().isEmpty()) {
      add(new OfficeBlock.Grid(++numbers.tables, name, rows));
    }
  }

  void addAll(Story aside) {
    blocks.addAll(aside.blocks);
  }

  /// A story within this one; its tables are not tables of the file when it is a cell's.
  Story cell() {
    return new Story(budget, new Numbers());
  }

  Story aside() {
    return new Story(budget, numbers);
  }

  List<OfficeBlock> blocks() {
    return List.copyOf(blocks);
  }

  /// All of it as the text of one cell: a line for every paragraph and every row of a table within.
  String asCellText() {
    return blocks.stream().map(Story::lines).collect(Collectors.joining("\n"));
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
