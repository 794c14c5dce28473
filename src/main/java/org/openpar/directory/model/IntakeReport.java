package org.openpar.directory.model;

import java.util.List;
import org.openpar.organization.Enrolment;

/// What a sheet would do, and what is wrong with it.
///
/// @param rows all lines with something in them
/// @param unchanged how many say only what is known already
public record IntakeReport(
    List<IntakeRow> rows, List<IntakeProblem> problems, Enrolment enrolment, int unchanged) {

  public boolean sound() {
    return problems.isEmpty();
  }

  public long wrongRows() {
    return problems.stream().map(IntakeProblem::row).distinct().count();
  }
}
