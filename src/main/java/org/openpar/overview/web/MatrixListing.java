package org.openpar.overview.web;

import static org.openpar.documents.Column.label;
import static org.openpar.documents.Column.number;
import static org.openpar.documents.Column.text;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.ListFile;
import org.openpar.documents.Listing;
import org.openpar.execution.TaskPart;
import org.openpar.plan.PlanSummary;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.MapDay;

/// The matrix as a file: a unit a row, a task a column, a letter a cell.
record MatrixListing(Matrix matrix, Texts t, Marks marks) {

  static MatrixListing of(Matrix matrix, Texts t) {
    return new MatrixListing(matrix, t, new Marks(t));
  }

  /// @param map the day whose units the figures are counted by
  ListFile file(PlanSummary plan, LocalDate day, LocalDate map) {
    Listing<MatrixRow> list =
        Listing.<MatrixRow>of(
                "ma-tran-cchc-%d-den-%s".formatted(plan.year(), day),
                t.say("matrix.sheet"),
                t.say("matrix.title") + " " + plan.year(),
                MapDay.words(t.say("overview.as-of") + " " + t.date(day), day, map, t)
                    + ". "
                    + legend())
            .with(text(t.say("overview.unit"), 34), row -> row.unit().name())
            .with(
                text(t.say("matrix.kind"), 22),
                row -> t.say("organization.kind." + row.unit().kind()))
            .with(number(t.say("overview.given"), 8), row -> row.sum().given())
            .with(number(t.say("overview.done"), 8), row -> row.sum().completed())
            .with(number(t.say("overview.overdue"), 8), row -> row.sum().overdue());
    for (int task = 0; task < matrix.tasks().size(); task++) {
      int place = task;
      list = list.with(label(matrix.tasks().get(task).code(), 6), row -> letter(row, place));
    }
    return list.rows(matrix.rows()::forEach);
  }

  private @Nullable String letter(MatrixRow row, int task) {
    TaskPart part = row.parts().get(task);
    return part == null ? null : marks.letter(part.bucket());
  }

  /// What the letters mean, for who has the file alone.
  private String legend() {
    return AreaLine.order().stream()
        .map(bucket -> marks.letter(bucket) + " " + t.say("bucket." + bucket))
        .collect(Collectors.joining("; "));
  }
}
