package org.openpar.opinion.web;

import static org.openpar.documents.Column.date;
import static org.openpar.documents.Column.label;
import static org.openpar.documents.Column.text;

import java.util.Optional;
import org.openpar.documents.ListFile;
import org.openpar.documents.Listing;
import org.openpar.opinion.model.AskedTask;
import org.openpar.opinion.model.OpinionLetter;
import org.openpar.opinion.paper.OpinionTable;
import org.openpar.platform.text.Texts;

/// The table of opinions as a file.
final class RemarkListing {

  private RemarkListing() {}

  static ListFile of(RoundPage page, Texts t) {
    return Listing.<OpinionTable.Row>of(
            "tong-hop-y-kien-" + page.round().year(),
            t.say("opinion.table"),
            page.round().title(),
            t.say("opinion.as-of", t.date(page.day())))
        .with(
            label(t.say("plan.field.code"), 8),
            row -> Optional.ofNullable(row.task()).map(AskedTask::code).orElse(null))
        .with(
            text(t.say("plan.field.text"), 44),
            row ->
                Optional.ofNullable(row.task()).map(AskedTask::text).orElse(t.say("opinion.whole")))
        .with(text(t.say("opinion.unit"), 30), OpinionTable.Row::unit)
        .with(
            label(t.say("opinion.letter.number"), 20),
            row -> Optional.ofNullable(row.letter()).map(OpinionLetter::number).orElse(null))
        .with(
            date(t.say("opinion.letter.date"), 14),
            row -> Optional.ofNullable(row.letter()).map(OpinionLetter::date).orElse(null))
        .with(text(t.say("opinion.words"), 50), row -> row.remark().words())
        .with(
            text(t.say("opinion.verdict"), 18),
            row ->
                row.remark().verdict() == null
                    ? t.say("opinion.verdict.open")
                    : t.say("opinion.verdict." + row.remark().verdict()))
        .with(text(t.say("opinion.answer"), 50), row -> row.remark().answer())
        .with(text(t.say("opinion.decided-by"), 22), row -> row.remark().decidedBy())
        .with(date(t.say("opinion.decided-on"), 14), row -> row.remark().decidedOn())
        .rows(page.paperRows()::forEach);
  }
}
