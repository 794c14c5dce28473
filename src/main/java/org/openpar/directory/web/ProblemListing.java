package org.openpar.directory.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpar.directory.model.IntakeField;
import org.openpar.directory.model.IntakeProblem;
import org.openpar.directory.model.IntakeReport;
import org.openpar.directory.model.IntakeRow;
import org.openpar.documents.Column;
import org.openpar.documents.Listing;
import org.openpar.platform.text.Texts;

/// A sheet with what is wrong beside the very cells, to be mended and handed in again.
record ProblemListing(IntakeDesk<?> desk, IntakeReport<?> report, Texts t) {

  private static final int WIDTH = 24;
  private static final int WORDS_WIDTH = 40;

  Listing<IntakeRow> list() {
    Map<IntakeRow, List<IntakeProblem>> byRow =
        report.problems().stream().collect(Collectors.groupingBy(IntakeProblem::row));
    Set<IntakeField> wrong =
        report.problems().stream().map(IntakeProblem::field).collect(Collectors.toSet());
    Listing<IntakeRow> list =
        Listing.of(
            desk.list().substring(1) + "-can-sua",
            t.say(desk.nav()),
            t.say("directory.intake.title"),
            t.say("directory.intake.wrong", report.problems().size(), report.wrongRows()));
    for (IntakeField field : desk.kind().columns().all()) {
      list = list.with(Column.text(field.header(), WIDTH), row -> row.at(field));
      if (wrong.contains(field)) {
        list =
            list.with(
                Column.text(t.say("directory.intake.mend", field.header()), WORDS_WIDTH),
                row -> words(byRow.getOrDefault(row, List.of()), field));
      }
    }
    return list;
  }

  private String words(List<IntakeProblem> problems, IntakeField field) {
    return problems.stream()
        .filter(problem -> problem.field() == field)
        .map(problem -> t.of(problem.refusal()))
        .collect(Collectors.joining(" "));
  }
}
