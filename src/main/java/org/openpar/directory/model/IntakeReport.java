package org.openpar.directory.model;

import java.util.List;
import org.openpar.platform.model.RuleViolated;

/// What a sheet would do, and what is wrong with it.
///
/// @param rows all lines with something in them
/// @param against what speaks against the whole sheet
/// @param meant what the lines without a problem would do
/// @param unchanged how many say only what is known already
/// @param struck what is crossed out on the sheet and counts as not written
public record IntakeReport<T>(
    List<IntakeRow> rows,
    List<IntakeProblem> problems,
    List<RuleViolated> against,
    T meant,
    int unchanged,
    List<CrossedOut> struck) {

  IntakeReport(
      List<IntakeRow> rows,
      List<IntakeProblem> problems,
      List<RuleViolated> against,
      T meant,
      int unchanged) {
    this(rows, problems, against, meant, unchanged, List.of());
  }

  IntakeReport<T> telling(List<CrossedOut> words) {
    return new IntakeReport<>(rows, problems, against, meant, unchanged, words);
  }

  public boolean sound() {
    return problems.isEmpty() && against.isEmpty();
  }

  public long wrongRows() {
    return problems.stream().map(IntakeProblem::row).distinct().count();
  }
}
