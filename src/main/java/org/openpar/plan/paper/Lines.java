package org.openpar.plan.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.openpar.documents.Cell;
import org.openpar.documents.OfficeBlock;
import org.openpar.documents.OfficeBlock.Grid;
import org.openpar.documents.OfficeBlock.Paragraph;

/// Everything of a file that is not a table of tasks, line by line: paragraphs, tables that lay out
/// the head, and the rows above the header of a sheet.
final class Lines {

  private final List<Line> lines = new ArrayList<>();
  private int place;

  private Lines() {}

  /// @param readGrids numbers of the tables that were read as annexes
  static List<Line> of(List<OfficeBlock> blocks, List<Integer> readGrids) {
    Lines lines = new Lines();
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Paragraph paragraph -> lines.add(paragraph.text(), paragraph.bold(), i + 1);
        case Grid grid -> lines.add(grid, readGrids.contains(grid.number()), i + 1);
      }
    }
    return List.copyOf(lines.lines);
  }

  private void add(Grid grid, boolean annex, int paragraph) {
    int end =
        annex ? AnnexReader.firstHeader(grid).map(HeaderRow::row).orElse(0) : grid.rows().size();
    add(grid, 0, end, paragraph);
    add(grid, ClosingRows.in(grid, end), grid.rows().size(), paragraph);
  }

  private void add(Grid grid, int start, int end, int paragraph) {
    for (int row = start; row < end; row++) {
      for (int column = 0; column < grid.columns(); column++) {
        Cell cell = grid.cell(row, column);
        if (cell.startsAt(row, column)) {
          add(cell.text(), false, paragraph);
        }
      }
    }
  }

  private void add(String text, boolean bold, int paragraph) {
    place++;
    for (String raw : Normalizer.normalize(text, Normalizer.Form.NFC).split("[\\n\\v]")) {
      String tidy = Words.tidy(raw);
      if (!tidy.isEmpty()) {
        lines.add(new Line(raw, tidy, bold, place, paragraph));
      }
    }
  }
}
