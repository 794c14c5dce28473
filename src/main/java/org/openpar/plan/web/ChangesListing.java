package org.openpar.plan.web;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.Column;
import org.openpar.documents.ListFile;
import org.openpar.documents.Listing;
import org.openpar.plan.model.CellChange;
import org.openpar.plan.model.LineChange;
import org.openpar.platform.text.Texts;

/// The comparison of two versions as a file: a changed cell a row.
final class ChangesListing {

  private record Row(LineChange line, @Nullable CellChange cell) {}

  private ChangesListing() {}

  static ListFile of(Comparison comparison, ChangesFilter filter, Texts t) {
    ChangesPage page = new ChangesPage(comparison, filter, java.time.LocalDate.MIN);
    return Listing.<Row>of(
            "thay-doi-ke-hoach-" + comparison.later().year(),
            t.say("plan.changes"),
            comparison.later().title(),
            t.say(
                "plan.changes.of",
                name(comparison.earlier().number(), t),
                name(comparison.later().number(), t)))
        .with(
            Column.text(t.say("plan.change"), 14), row -> t.say("plan.change." + row.line().kind()))
        .with(Column.label(t.say("plan.field.code"), 8), row -> row.line().shown().code())
        .with(Column.text(t.say("plan.field.text"), 48), row -> row.line().shown().text())
        .with(
            Column.text(t.say("plan.change.field"), 18),
            row -> row.cell() == null ? null : t.say("plan.field." + row.cell().field().key()))
        .with(
            Column.text(t.say("plan.change.before"), 36),
            row -> row.cell() == null ? null : page.before(row.line(), row.cell(), t))
        .with(
            Column.text(t.say("plan.change.after"), 36),
            row -> row.cell() == null ? null : page.after(row.line(), row.cell(), t))
        .rows(each -> each(page, each));
  }

  private static void each(ChangesPage page, Consumer<Row> each) {
    for (LineChange line : page.shown()) {
      if (line.cells().isEmpty()) {
        each.accept(new Row(line, null));
      }
      line.cells().forEach(cell -> each.accept(new Row(line, cell)));
    }
  }

  private static String name(@Nullable String number, Texts t) {
    return number == null ? t.say("plan.changes.draft") : number;
  }
}
