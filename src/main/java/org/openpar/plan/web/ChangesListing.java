package org.openpar.plan.web;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.Column;
import org.openpar.documents.ListFile;
import org.openpar.documents.Listing;
import org.openpar.plan.model.AimChange;
import org.openpar.plan.model.CellChange;
import org.openpar.plan.model.ChangeKind;
import org.openpar.plan.model.LineChange;
import org.openpar.platform.text.Texts;

/// The comparison of two versions as a file: a changed cell a row, and behind them what the
/// versions aim at otherwise.
final class ChangesListing {

  /// @param code of the task, null of a target or key task
  /// @param text of the task
  /// @param field what of it is changed, null where the whole task came or went
  private record Row(
      ChangeKind kind,
      @Nullable String code,
      @Nullable String text,
      @Nullable String field,
      @Nullable String before,
      @Nullable String after) {}

  private ChangesListing() {}

  static ListFile of(Comparison comparison, ChangesFilter filter, Texts t) {
    ChangesPage page = new ChangesPage(comparison, filter, LocalDate.MIN);
    return Listing.<Row>of(
            "thay-doi-ke-hoach-" + comparison.later().year(),
            t.say("plan.changes"),
            comparison.later().title(),
            t.say(
                "plan.changes.of",
                name(comparison.earlier().number(), t),
                name(comparison.later().number(), t)))
        .with(Column.text(t.say("plan.change"), 14), row -> t.say("plan.change." + row.kind()))
        .with(Column.label(t.say("plan.field.code"), 8), Row::code)
        .with(Column.text(t.say("plan.field.text"), 48), Row::text)
        .with(Column.text(t.say("plan.change.field"), 18), Row::field)
        .with(Column.text(t.say("plan.change.before"), 36), Row::before)
        .with(Column.text(t.say("plan.change.after"), 36), Row::after)
        .rows(each -> each(page, t, each));
  }

  private static void each(ChangesPage page, Texts t, Consumer<Row> each) {
    for (LineChange line : page.shown()) {
      if (line.cells().isEmpty()) {
        each.accept(row(line, null, null, null));
      }
      for (CellChange cell : line.cells()) {
        each.accept(
            row(
                line,
                t.say("plan.field." + cell.field().key()),
                page.before(line, cell, t),
                page.after(line, cell, t)));
      }
    }
    page.aims().forEach(aim -> each.accept(row(aim, t)));
  }

  private static Row row(
      LineChange line, @Nullable String field, @Nullable String before, @Nullable String after) {
    return new Row(line.kind(), line.shown().code(), line.shown().text(), field, before, after);
  }

  private static Row row(AimChange aim, Texts t) {
    ChangeKind kind = aim.before() == null ? ChangeKind.ADDED : ChangeKind.CHANGED;
    return new Row(
        aim.after() == null ? ChangeKind.REMOVED : kind,
        null,
        null,
        t.say("plan.changes.aim." + aim.kind()),
        aim.before(),
        aim.after());
  }

  private static String name(@Nullable String number, Texts t) {
    return number == null ? t.say("plan.changes.draft") : number;
  }
}
