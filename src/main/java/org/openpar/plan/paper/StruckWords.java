package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpar.documents.OfficeBlock;
import org.openpar.documents.OfficeBlock.Grid;
import org.openpar.documents.OfficeBlock.Paragraph;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.Source;

/// Words that are crossed out are no longer in force, so they become part of nothing; each of them
/// is told, for a pen may have slipped.
final class StruckWords {

  private StruckWords() {}

  /// Those that stand outside the rows of tasks, whose own doubts tell of theirs.
  static List<Problem> outside(List<RawTask> tasks, List<OfficeBlock> blocks) {
    Set<Source> told = new HashSet<>();
    tasks.forEach(task -> told.add(task.source()));
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Paragraph paragraph ->
            tell(Words.tidy(paragraph.struck()), new Source(0, i + 1), problems);
        case Grid grid -> {
          for (int row = 0; row < grid.rows().size(); row++) {
            Source source = new Source(grid.number(), row + 1);
            if (!told.contains(source)) {
              tell(struck(grid, row), source, problems);
            }
          }
        }
      }
    }
    return problems;
  }

  private static String struck(Grid grid, int row) {
    return grid.rows().get(row).stream()
        .distinct()
        .filter(cell -> cell.row() == row)
        .map(cell -> Words.tidy(cell.struck()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  private static void tell(String words, Source source, List<Problem> problems) {
    if (!words.isEmpty()) {
      problems.add(Problem.at(source, "problem.plan.struck", words));
    }
  }
}
